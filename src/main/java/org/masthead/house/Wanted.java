package org.masthead.house;

import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with settings that the desk wants for the paper. */
final class Wanted {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 80, "motto", 160, "place", 120, "about", 600, "contact", 254, "copyright", 200, "look", 4_000);

    /** The least contrast between letters and their ground (WCAG 2.2, 1.4.3). */
    private static final double LEAST = 4.5;

    private Wanted() {}

    static Map<String, String> faults(Map<String, String> wanted) {
        var faults = new LinkedHashMap<String, String>();
        LONGEST.forEach((name, most) -> {
            if (wanted.getOrDefault(name, "").length() > most)
                faults.put(name, "This is longer than " + most + " characters: please shorten it.");
        });
        if (wanted.getOrDefault("name", "x").isBlank()) faults.put("name", "A paper needs a name.");
        number(faults, wanted, "founded", 1400, Year.now(ZoneOffset.UTC).getValue(), "a year, like 1854, or empty");
        number(faults, wanted, "words-per-page", 100, 20_000, "0 (never divided) or at least 100");
        language(faults, wanted.get("language"));
        var zone = wanted.get("time-zone");
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone))
            faults.put("time-zone", "“" + zone + "” is no time zone; they are written like Europe/London.");
        var contact = wanted.getOrDefault("contact", "");
        if (!contact.isEmpty() && !EMAIL.matcher(contact).matches())
            faults.put("contact", "“" + contact + "” is not an e-mail address.");
        look(faults, wanted.get("look"));
        return faults;
    }

    private static void number(
            Map<String, String> faults, Map<String, String> wanted, String name, int least, int most, String words) {
        var typed = wanted.getOrDefault(name, "");
        if (typed.isEmpty() || typed.equals("0")) return;
        var fits = typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
        if (!fits) faults.put(name, "“" + typed + "” does not fit: give " + words + ".");
    }

    private static void language(Map<String, String> faults, @org.jspecify.annotations.Nullable String tag) {
        if (tag == null) return;
        var language = Locale.forLanguageTag(tag).getLanguage();
        var known = Set.copyOf(Arrays.asList(Locale.getISOLanguages())).contains(language);
        if (!known) faults.put("language", "“" + tag + "” is no language; they are written like en-GB or de.");
    }

    private static void look(Map<String, String> faults, @org.jspecify.annotations.Nullable String lines) {
        if (lines == null) return;
        try {
            var look = PaperSettings.values(lines);
            Look.stylesheet(look);
            contrast(faults, look, "ink", "#171512", "paper", "#fdfcf9");
            contrast(faults, look, "dark-ink", "#e9e4da", "dark-paper", "#171513");
            contrast(faults, look, "soft", "#5a564f", "paper", "#fdfcf9");
            contrast(faults, look, "on-alarm", "#ffffff", "alarm", "#8a1a1f");
        } catch (IllegalArgumentException wrong) {
            faults.put("look", String.valueOf(wrong.getMessage()).replace("masthead.paper.look: ", "") + ".");
        }
    }

    private static void contrast(
            Map<String, String> faults,
            Map<String, String> look,
            String letters,
            String usualLetters,
            String ground,
            String usualGround) {
        var contrast =
                Contrast.between(look.getOrDefault(letters, usualLetters), look.getOrDefault(ground, usualGround));
        if (contrast.isPresent() && contrast.getAsDouble() < LEAST)
            faults.put(
                    "look",
                    "Letters in “" + letters + "” on “" + ground + "” would be hard to read: their contrast is "
                            + "%.1f, and 4.5 is the least.".formatted(contrast.getAsDouble()));
    }
}
