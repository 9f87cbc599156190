package org.masthead.poll.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.Image;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;

/**
 * One question at its own address.
 *
 * @param form null once it takes no votes, or where only results were asked for
 * @param results null where they are not to be seen yet
 * @param instead what is said in place of results
 * @param notice what a reader is told who has just voted; else empty
 * @param open whether it takes votes
 * @param discussion where it is discussed; empty for nowhere
 * @param sealed how the votes were counted, oldest first
 */
public record QuestionPage(
        Head head,
        String path,
        When day,
        String words,
        String intro,
        @Nullable Image picture,
        @Nullable Teaser story,
        String discussion,
        boolean open,
        When closes,
        @Nullable QuestionForm form,
        @Nullable Results results,
        String instead,
        String notice,
        boolean resultsFirst,
        List<Sealed> sealed) {

    /** A tally as it was sealed. */
    public record Sealed(When made, String numbers, String digest, String note) {}
}
