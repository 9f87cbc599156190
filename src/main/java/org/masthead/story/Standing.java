package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands: everything about it but what it says.
 *
 * @param revision the number of its newest revision
 * @param liveRevision the number of the one readers see, or null
 * @param arrived the fingerprint of the record it last came in by, or null
 */
record Standing(
        long id,
        String uri,
        @Nullable LocalDate day,
        String slug,
        Story.State state,
        String section,
        int revision,
        @Nullable Integer liveRevision,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable OffsetDateTime embargo,
        @Nullable OffsetDateTime expires,
        @Nullable OffsetDateTime withdrawn,
        String withdrawnReason,
        @Nullable String arrived) {

    boolean seen() {
        return day != null;
    }

    String path() {
        return day == null ? "" : Story.path(day, slug);
    }

    /** The next revision is being written. */
    Standing revised(String newSection) {
        return new Standing(
                id,
                uri,
                day,
                slug,
                state,
                live() ? section : newSection,
                revision + 1,
                liveRevision,
                published,
                updated,
                embargo,
                expires,
                withdrawn,
                withdrawnReason,
                arrived);
    }

    /** Readers see the newest revision from now on; the first time, that fixes the story's address. */
    Standing live(OffsetDateTime now, LocalDate today, String freeSlug, String newSection) {
        var first = published == null;
        return new Standing(
                id,
                uri,
                day == null ? today : day,
                day == null ? freeSlug : slug,
                Story.State.LIVE,
                newSection,
                revision,
                revision,
                first ? now : published,
                first ? updated : now,
                embargo,
                expires,
                null,
                "",
                arrived);
    }

    Standing scheduled(OffsetDateTime at) {
        return turned(Story.State.SCHEDULED, at);
    }

    Standing withdrawn(String reason, OffsetDateTime now) {
        return new Standing(
                id,
                uri,
                day,
                slug,
                Story.State.WITHDRAWN,
                section,
                revision,
                liveRevision,
                published,
                updated,
                embargo,
                expires,
                now,
                reason,
                arrived);
    }

    Standing at(String newSlug) {
        return new Standing(
                id,
                uri,
                day,
                newSlug,
                state,
                section,
                revision,
                liveRevision,
                published,
                updated,
                embargo,
                expires,
                withdrawn,
                withdrawnReason,
                arrived);
    }

    /** The desk drops it: it waits for no time any more, and an embargo goes on holding what is revived. */
    Standing spiked(@Nullable OffsetDateTime until) {
        return turned(Story.State.SPIKED, until);
    }

    Standing changedAt(OffsetDateTime now) {
        return new Standing(
                id,
                uri,
                day,
                slug,
                state,
                section,
                revision,
                liveRevision,
                published,
                now,
                embargo,
                expires,
                withdrawn,
                withdrawnReason,
                arrived);
    }

    boolean live() {
        return state == Story.State.LIVE;
    }

    /** Whether readers see an older revision than the newest. */
    boolean waiting() {
        return live() && !Objects.equals(revision, liveRevision);
    }

    /** Whether the desk took it away, before readers saw it or after. */
    boolean dropped() {
        return state == Story.State.WITHDRAWN || state == Story.State.SPIKED;
    }

    /** A story that was to be published, and goes on waiting, for an embargo or for nothing. */
    Standing unscheduled(@Nullable OffsetDateTime until) {
        return turned(Story.State.DRAFT, until);
    }

    /** A story that was spiked, and is a draft again. */
    Standing revived() {
        return turned(Story.State.DRAFT, embargo);
    }

    /** Nothing new of it may be seen before. */
    Standing embargoed(@Nullable OffsetDateTime until) {
        return turned(state, until);
    }

    private Standing turned(Story.State newState, @Nullable OffsetDateTime until) {
        return new Standing(
                id,
                uri,
                day,
                slug,
                newState,
                section,
                revision,
                liveRevision,
                published,
                updated,
                until,
                expires,
                withdrawn,
                withdrawnReason,
                arrived);
    }

    /** The keys of the lists it stands in, besides its own. */
    List<String> keys() {
        var day = this.day;
        return day == null
                ? List.of(Story.key(id))
                : List.of(
                        Story.key(id),
                        Rivers.LATEST,
                        org.masthead.house.Section.key(section),
                        Rivers.key(day),
                        Rivers.key(YearMonth.from(day)));
    }
}
