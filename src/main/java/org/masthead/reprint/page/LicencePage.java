package org.masthead.reprint.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * The public page of a licence: whether it holds, and for what.
 *
 * @param standing licensed, expired or revoked
 * @param said the same in a sentence
 * @param licensee in whose name it is; never an address
 */
public record LicencePage(
        Head head,
        String number,
        String standing,
        String said,
        String licensee,
        StoryLine story,
        When issued,
        When expires,
        List<Fact> terms,
        String credit,
        String notice,
        List<Notice> notices) {

    /** What the paper said of the story since. */
    public record Notice(String kind, String words, When made) {}
}
