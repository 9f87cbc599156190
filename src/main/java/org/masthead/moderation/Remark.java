package org.masthead.moderation;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A comment that comes in, with what is known of it.
 *
 * @param text as the writer typed it
 * @param html as readers would see it
 */
public record Remark(String text, String html, Writer writer, Place place) {

    /**
     * Who wrote it.
     *
     * @param premoderated whether a moderator reads all this writer's comments first
     * @param approved how many of the writer's comments have been published
     * @param recent how many the writer sent in the last hour
     * @param recentRejected how many were rejected lately
     * @param lastTexts the writer's last few comments, the newest first
     */
    public record Writer(
            long account,
            String name,
            boolean staff,
            boolean premoderated,
            int approved,
            int recent,
            int recentRejected,
            OffsetDateTime joined,
            List<String> lastTexts) {

        public Writer {
            lastTexts = List.copyOf(lastTexts);
        }
    }

    /**
     * Where it would stand.
     *
     * @param section the address of the story's section: {@code city}
     * @param closed whether the story takes no more comments
     * @param premoderated whether a moderator reads all comments on this story first
     */
    public record Place(long story, String section, boolean closed, boolean premoderated) {}
}
