package org.masthead.moderation.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * The words that comments are looked through for.
 *
 * @param said what has just been done; may be empty
 * @param typed what stands in the form
 * @param text the text that was tried; may be empty
 * @param trace what each check said of it
 */
public record WordsPage(
        List<Listed> banned, List<Listed> suspect, String said, Typed typed, String text, List<Said> trace) {

    /** A word on a list. */
    public record Listed(long id, String word, String note) {}

    /**
     * What somebody typed to add a word.
     *
     * @param trouble why it could not be added; may be empty
     */
    public record Typed(boolean banned, String word, String note, String trouble) {

        public static final Typed NOTHING = new Typed(false, "", "", "");
    }

    /**
     * One check's opinion.
     *
     * @param ruling {@code passes}, {@code holds} or {@code rejects}
     * @param reason what the writer would be told
     * @param found what gave rise to it
     */
    public record Said(String check, String ruling, String reason, String found) {}

    public Head head() {
        return Head.unlisted("Watched words");
    }
}
