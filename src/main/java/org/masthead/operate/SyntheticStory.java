package org.masthead.operate;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.story.Arrival;
import org.masthead.story.Notice;

/**
 * A story of the synthetic archive, before the paper has given its authors and topics numbers.
 *
 * @param number among the stories of the archive, from 0
 * @param section its name in the navigation
 * @param writers those of {@link SyntheticStories#writers} who wrote it, by number; none where an agency did
 * @param agency whose wire copy it is; empty for the paper's own
 * @param topics those of {@link SyntheticTopics} it is about, by number
 * @param body HTML in the form in which the paper stores it
 * @param related the stories to read with it, by number; all of them lower than its own
 */
record SyntheticStory(
        int number,
        String section,
        String kicker,
        String headline,
        String deck,
        String dateline,
        List<Integer> writers,
        String agency,
        List<Integer> topics,
        String body,
        OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        Arrival.Fate fate,
        List<Notice> notices,
        List<Integer> related) {

    static String uri(int number) {
        return "urn:masthead:synthetic:" + number;
    }
}
