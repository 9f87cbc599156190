package org.masthead.poll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question as an editor writes it.
 *
 * @param words the question itself
 * @param intro a sentence or two before it; may be empty
 * @param options the answers to choose from
 * @param multiple whether a reader may choose several of them
 * @param picture the number of a picture of ours
 * @param story the number of the story it belongs to
 * @param discussed whether readers are sent to that story's comments
 */
public record QuestionCopy(
        String words,
        String intro,
        List<String> options,
        boolean multiple,
        Question.Show shown,
        @Nullable Long picture,
        @Nullable Long story,
        boolean discussed) {

    static final int FEWEST = 2;
    static final int MOST = 12;
    static final int LONGEST_WORDS = 200;
    static final int LONGEST_OPTION = 120;
    static final int LONGEST_INTRO = 1_000;

    public QuestionCopy {
        words = words.strip();
        intro = intro.strip();
        options = options.stream()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** A question with these answers, one of which a reader chooses, and results that all see. */
    public static QuestionCopy of(String words, String... options) {
        return new QuestionCopy(words, "", List.of(options), false, Question.Show.ALWAYS, null, null, false);
    }

    /** What is wrong with it, a sentence each; nothing where it can be asked. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        if (words.isEmpty()) faults.add("Write the question.");
        longest(faults, "The question", words, LONGEST_WORDS);
        longest(faults, "The introduction", intro, LONGEST_INTRO);
        if (options.size() < FEWEST) faults.add("Give at least two answers to choose from.");
        if (options.size() > MOST) faults.add("Give at most twelve answers; there are " + options.size() + ".");
        var seen = new HashSet<String>();
        for (var option : options) {
            longest(
                    faults,
                    "The answer “" + option.substring(0, Math.min(30, option.length())) + "…”",
                    option,
                    LONGEST_OPTION);
            if (!seen.add(option.toLowerCase(Locale.ROOT)))
                faults.add("The answer “" + option + "” stands there twice.");
        }
        if (discussed && story == null) faults.add("Comments stand under a story: link the story, or leave them out.");
        return faults;
    }

    private static void longest(List<String> faults, String what, String text, int most) {
        if (text.length() > most)
            faults.add(what + " is " + text.length() + " characters long; at most " + most + " fit.");
    }
}
