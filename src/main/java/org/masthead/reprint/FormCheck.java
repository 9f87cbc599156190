package org.masthead.reprint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the form that asks for permission, and says beside each field what is wrong with it and how to mend it. */
final class FormCheck {

    static final Set<String> TERRITORIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    static final Set<String> LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
    static final int LONGEST_TERM = 120;

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>\"(),;:\\\\]{1,64}@(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+\\p{L}{2,24}");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_COPIES = 100_000_000;

    private final ReprintForm form;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private FormCheck(ReprintForm form) {
        this.form = form;
    }

    /**
     * @param language the story's
     * @param words how many the story has
     * @param pictures whether any of its pictures may be asked for
     */
    static Checked check(ReprintForm form, String language, int words, boolean pictures) {
        return new FormCheck(form).check(language, words, pictures);
    }

    private Checked check(String storyLanguage, int storyWords, boolean picturesOffered) {
        var use = Use.of(form.line("use"));
        if (use.isEmpty()) wrong.put("use", "Choose what you want to do with the story.");
        var words = words(storyWords);
        var copies = number("copies", 1, MOST_COPIES, "Give a number of copies, readers or pupils, like 2500.");
        var territory = form.line("territory");
        if (!territory.equals(Terms.WORLD) && !TERRITORIES.contains(territory)) {
            wrong.put("territory", "Choose a country, or “Worldwide”.");
        }
        var months = number("months", 1, LONGEST_TERM, "Choose for how long.");
        var language = form.line("language");
        language(language, storyLanguage, use.orElse(Use.PRINT) == Use.TRANSLATION);
        var pictures = form.line("pictures").equals("yes");
        if (pictures && !picturesOffered) {
            wrong.put("pictures", "The pictures with this story are not ours to license: ask for the text alone.");
        }
        var asker = asker();
        return wrong.isEmpty()
                ? new Checked.Good(
                        new Terms(use.orElseThrow(), words, copies, territory, months, language, pictures), asker)
                : new Checked.Wrong(Map.copyOf(wrong));
    }

    private int words(int storyWords) {
        var extent = form.line("extent");
        if (extent.equals("full")) return 0;
        if (!extent.equals("excerpt")) {
            wrong.put("extent", "Choose the full text or an excerpt.");
            return 0;
        }
        var most = Math.max(1, storyWords);
        return number("words", 1, most, "Say how many words the excerpt has, from 1 to " + most + ".");
    }

    private int number(String field, int least, int most, String remedy) {
        var typed = form.line(field).replaceAll("[\\s,.'’\u00a0\u202f]", "");
        if (typed.matches("\\d{1,9}")) {
            var number = Integer.parseInt(typed);
            if (number >= least && number <= most) return number;
        }
        wrong.put(field, remedy);
        return least;
    }

    private void language(String language, String storys, boolean translation) {
        if (!LANGUAGES.contains(language)) {
            wrong.put("language", "Choose a language.");
            return;
        }
        var same = language.equals(Locale.forLanguageTag(storys).getLanguage());
        if (same && translation) {
            wrong.put("language", "Choose the language it is to be translated into: the story is in this one already.");
        } else if (!same && !translation) {
            wrong.put("language", "In another language it is a translation: choose that use, or the story’s language.");
        }
    }

    private Asker asker() {
        var name = line("name");
        if (name.isEmpty()) wrong.putIfAbsent("name", "Tell us your name.");
        var email = line("email");
        if (!EMAIL.matcher(email).matches()) {
            wrong.putIfAbsent("email", "Give an e-mail address like name@example.org: our answer goes there.");
        }
        var note = form.text("note");
        if (note.length() > LONGEST_NOTE) {
            wrong.put("note", "Keep this to " + LONGEST_NOTE + " characters; it has " + note.length() + ".");
        }
        return new Asker(name, line("organisation"), email, note);
    }

    private String line(String field) {
        var line = form.line(field);
        if (line.length() > LONGEST_LINE) {
            wrong.put(field, "Keep this to " + LONGEST_LINE + " characters; it has " + line.length() + ".");
        }
        return line;
    }

    /** What the form came to. */
    sealed interface Checked {

        record Good(Terms terms, Asker asker) implements Checked {}

        /** What is wrong, by field. */
        record Wrong(Map<String, String> fields) implements Checked {}
    }
}
