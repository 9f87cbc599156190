package org.masthead.clipping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Writer;

/** The names in bylines: who wrote a story, without their titles, their paper and the time of day. */
final class TextNames {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv|m\\.?d|ph\\.?d)\\.?");
    private static final Pattern TITLE_BEFORE =
            Pattern.compile("^(?:.*\\s)?(?i:reporter|writer|correspondent|editor)s?\\s+(?=\\p{Lu})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:(?:with|avec|mit|con|met|com) )?([^()]*)\\)");
    private static final Pattern AGENCY =
            Pattern.compile("(?iU)(?:the )?(?:ap|reuters|afp|dpa|bloomberg|upi|efe|ansa|xinhua|tass|kyodo|pti|cns|"
                    + "agence .*|agencia .*|agenzia .*"
                    + "|.*\\b(?:press|agency|newswire|news services?|wire services?))");

    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private String last = "";

    private TextNames() {}

    /** Those named in bylines, in order, each once. */
    static List<Writer> in(List<String> bylines) {
        var names = new TextNames();
        for (var line : bylines) names.read(line);
        return List.copyOf(names.writers.values());
    }

    private void read(String line) {
        if (TextByline.isSigned(line)) {
            TextByline.signed(line).forEach(this::names);
            return;
        }
        var email = EMAIL.matcher(line);
        var before = writers.size();
        for (var block : TextByline.blocks(line)) names(block.strip(), "");
        var alone = writers.size() == before + 1 || TextBiography.isAddress(line);
        if (alone && email.find()) reach(last, email.group());
    }

    private void names(String names, String role) {
        var brackets = new ArrayList<String>();
        var plain = IN_BRACKETS.matcher(names).replaceAll(found -> {
            if (TextByline.isOrganisation(found.group(1).strip()))
                brackets.add(found.group(1).strip());
            return " ";
        });
        for (var part : TextByline.parts(plain.strip())) {
            name(part.strip().replaceAll("^(?i:by|and|with)\\s+|[.,:]+$", ""), role);
        }
        brackets.forEach(name -> name(name, role));
    }

    private void name(String said, String role) {
        var name = TITLE_BEFORE
                .matcher(said.replaceFirst("\\s+in\\s+\\p{Lu}.*", ""))
                .replaceFirst("");
        if (name.isEmpty() || name.length() > 80 || !Character.isLetter(name.codePointAt(0))) return;
        if (SUFFIX.matcher(name).matches()) extendLast(name);
        else if (TextByline.isOrganisation(name)) organisation(name, role);
        else if (!TextByline.isTitle(name) && TextByline.isName(name))
            add(new Writer(capitals(name), role, "", "", false));
    }

    private void extendLast(String suffix) {
        var before = writers.remove(last);
        if (before != null) add(new Writer(before.name() + " " + suffix, before.role(), "", before.email(), false));
    }

    /** The paper that somebody writes for has not written the story; an agency may have. */
    private void organisation(String name, String role) {
        var paper = writers.values().stream().anyMatch(writer -> !writer.organisation());
        if (!paper || AGENCY.matcher(name).matches()) add(new Writer(name, role, "", "", true));
    }

    private void reach(String key, String email) {
        var writer = writers.get(key);
        if (writer == null) return;
        writers.put(key, new Writer(writer.name(), writer.role(), writer.biography(), email, writer.organisation()));
    }

    private void add(Writer writer) {
        last = writer.name().toLowerCase(Locale.ROOT);
        writers.putIfAbsent(last, writer);
    }

    /** A name in capitals, as names are written. */
    private static String capitals(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) return name;
        var written = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var inside = i > 0 && Character.isLetter(name.charAt(i - 1)) && !name.startsWith("MC", i - 2);
            written.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
        }
        return written.toString();
    }
}
