package org.masthead.moving;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;

/**
 * A story as the system that a newsroom leaves had it.
 *
 * @param record its number in its file, from 1
 * @param uri its name in the world, the same in every export of that system
 * @param source the record as it came, for knowing it again
 * @param slug the last part of its old address
 * @param addresses the paths it had there, each starting with a slash, with its query where that names the story
 * @param deck its excerpt; may be empty
 * @param filings its categories and tags, the most telling first
 * @param status what had become of it there
 * @param body pictures in it are named by {@link Markup#awaited}
 * @param lead the picture it leads with, or null
 * @param pictures those in the body, by what stands for each there
 * @param language a BCP 47 tag, or empty
 * @param search the headline for search engines, where it has one of its own; may be empty
 * @param social the headline for social networks, likewise
 * @param notes what could not be kept or was kept as plain text, in sentences
 */
public record OldStory(
        long record,
        String uri,
        byte[] source,
        String headline,
        String deck,
        String slug,
        List<String> addresses,
        List<OldAuthor> authors,
        List<Filing> filings,
        Status status,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        Markup body,
        @Nullable OldPicture lead,
        Map<String, OldPicture> pictures,
        String language,
        String search,
        String social,
        List<String> notes) {

    /**
     * A category or a tag it is filed under.
     *
     * @param main whether that system counts it as the story's main one
     */
    public record Filing(Kind kind, String slug, String name, boolean main) {

        /** How that system files. */
        public enum Kind {
            CATEGORY,
            TAG
        }
    }

    /** What had become of a story. */
    public enum Status {
        /** Everybody could read it. */
        PUBLISHED,
        /** It was to be published at a time that may have come since. */
        SCHEDULED,
        /** Only its newsroom saw it: a draft, a private or pending story, or one behind a password. */
        DRAFT,
        /** It lay in the bin. */
        BINNED
    }
}
