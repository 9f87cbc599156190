package org.masthead.moderation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that comments are looked through for.
 *
 * @param word an asterisk at its end stands for any ending, one at its beginning for any beginning
 * @param note why it is watched; may be empty
 */
record WatchedWord(long id, Kind kind, String word, String note) {

    static final int LONGEST = 80;
    static final int LONGEST_NOTE = 200;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PART = 3;

    enum Kind {
        /** A comment with it is rejected. */
        BANNED,
        /** A comment with it is held. */
        SUSPECT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return key.equals("banned") ? BANNED : SUSPECT;
        }
    }

    boolean anyBeginning() {
        return word.startsWith("*");
    }

    boolean anyEnding() {
        return word.endsWith("*");
    }

    /** Whether it is Greek or Cyrillic itself. */
    boolean isForeign() {
        return Disguise.isForeign(Disguise.of(core()));
    }

    /** Without the asterisks. */
    String core() {
        return core(word);
    }

    private static String core(String word) {
        return word.replaceAll("^\\*+|\\*+$", "").strip();
    }

    /** Its letters as an eye takes them, words apart by one space. */
    static String letters(String core) {
        return Disguise.of(core).stream()
                .filter(one -> one.kind() == Glyph.Kind.SPACE || !one.letters().isEmpty())
                .map(one -> one.kind() == Glyph.Kind.SPACE ? " " : one.letters().substring(0, 1))
                .collect(Collectors.joining())
                .strip();
    }

    /** Why this cannot be watched for, or null. */
    static @Nullable String trouble(String word) {
        if (word.isBlank()) return "Type the word to watch for.";
        if (word.length() > LONGEST) return "A word or phrase has at most " + LONGEST + " characters.";
        var core = core(word);
        if (core.contains("*")) return "An asterisk may stand at the beginning or the end, not in the middle.";
        var letters = letters(core).replace(" ", "").length();
        if (letters < SHORTEST) return "A word has at least two letters; a single one would be found everywhere.";
        if (word.contains("*") && letters < SHORTEST_PART) {
            return "Give at least three letters before or after an asterisk; fewer would be found everywhere.";
        }
        return null;
    }
}
