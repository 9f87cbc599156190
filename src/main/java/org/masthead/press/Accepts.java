package org.masthead.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codings one reader's browser takes, in the order the press prefers to send them.
 *
 * @param order never empty
 */
record Accepts(List<Coding> order) {

    /** For who says nothing of codings. */
    static final Accepts PLAIN = new Accepts(List.of(Coding.IDENTITY));

    private static final int REMEMBERED = 256;
    private static final int LONGEST_REMEMBERED = 100;
    private static final int LONGEST = 1_000;
    private static final Map<String, Accepts> KNOWN = new ConcurrentHashMap<>();

    static Accepts of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return PLAIN;
        }
        Accepts known = KNOWN.get(header);
        if (known != null) {
            return known;
        }
        Accepts parsed = parse(header);
        if (header.length() <= LONGEST_REMEMBERED && KNOWN.size() < REMEMBERED) {
            KNOWN.put(header, parsed);
        }
        return parsed;
    }

    /** The coding to send; small pages and pictures gain nothing from being compressed. */
    Coding choose(boolean compressible) {
        return compressible || !order.contains(Coding.IDENTITY) ? order.getFirst() : Coding.IDENTITY;
    }

    private static Accepts parse(String header) {
        Map<Coding, Integer> named = new EnumMap<>(Coding.class);
        int others = -1;
        for (String item : header.split(",")) {
            String[] parts = item.split(";");
            String token = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
            int quality = quality(parts);
            if (token.equals("*")) {
                others = Math.max(others, quality);
            } else {
                named(token).forEach(coding -> named.merge(coding, quality, Math::max));
            }
        }
        return ranked(named, others);
    }

    private static List<Coding> named(String token) {
        String plain = token.equals("x-gzip") ? "gzip" : token;
        return Arrays.stream(Coding.values())
                .filter(coding -> coding.token().equals(plain))
                .toList();
    }

    private static Accepts ranked(Map<Coding, Integer> named, int others) {
        List<Coding> order = new ArrayList<>();
        Map<Coding, Integer> rank = new EnumMap<>(Coding.class);
        for (Coding coding : Coding.available()) {
            // Identity is acceptable unless refused, but after everything that was asked for by name.
            boolean unmentioned = others < 0 && coding == Coding.IDENTITY;
            int quality = named.getOrDefault(coding, others);
            if (quality > 0 || (unmentioned && !named.containsKey(coding))) {
                order.add(coding);
                rank.put(coding, Math.max(quality, 0));
            }
        }
        order.sort(Comparator.comparingInt((Coding coding) -> -rank.getOrDefault(coding, 0))
                .thenComparing(Comparator.naturalOrder()));
        return order.isEmpty() ? PLAIN : new Accepts(List.copyOf(order));
    }

    /** Thousandths; a quality that makes no sense refuses the coding. */
    private static int quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                String value = parameter.substring(2).strip();
                boolean valid = value.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
                return valid ? (int) Math.round(Double.parseDouble(value) * 1000) : 0;
            }
        }
        return 1000;
    }
}
