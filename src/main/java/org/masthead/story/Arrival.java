package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that comes in whole, from an agency, another system or an archive, with the times it already has.
 *
 * @param uri its name in the world: the same uri is the same story
 * @param fingerprint of the record it came in by; the same one again changes nothing
 * @param slug the last part of its address, as wished
 * @param fate what is to become of it
 * @param published when it was first published, or null for now
 * @param updated when it was last changed, or null
 * @param embargo readers see nothing of it before then, or null
 * @param expires readers see nothing of it from then on, or null
 * @param related the uris of stories to read with it; those that are not here, nor come with it, are left out
 * @param formerPaths where it was found before, each starting with a slash
 */
public record Arrival(
        String uri,
        String fingerprint,
        Copy copy,
        String slug,
        Fate fate,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable OffsetDateTime embargo,
        @Nullable OffsetDateTime expires,
        List<Notice> notices,
        List<String> related,
        List<String> formerPaths) {

    /** The same with the numbers of the stories to read with it. */
    Arrival relatedTo(List<Long> ids) {
        return new Arrival(
                uri,
                fingerprint,
                copy.relatedTo(ids),
                slug,
                fate,
                published,
                updated,
                embargo,
                expires,
                notices,
                related,
                formerPaths);
    }

    /** What becomes of an arriving story. */
    public sealed interface Fate {

        /** It waits at the desk. */
        record Draft() implements Fate {}

        /** Readers see it, unless an embargo lies ahead. */
        record Publish() implements Fate {}

        /** Readers who ask for it are told that it was withdrawn, when and why. */
        record Withdraw(String reason, OffsetDateTime at) implements Fate {}
    }

    /**
     * What came of it.
     *
     * @param id the story's number
     * @param address its path, or empty while it is a draft
     */
    public record Receipt(String uri, long id, Outcome outcome, String address) {}

    /** Whether anything changed. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
