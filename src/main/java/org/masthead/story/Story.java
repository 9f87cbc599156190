package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Paper;

/**
 * One story, as it stands, with what one of its revisions says.
 *
 * @param revision the number of that revision
 * @param day the day in its address; null until it is first published
 */
public record Story(
        long id,
        String uri,
        State state,
        int revision,
        @Nullable LocalDate day,
        String slug,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        @Nullable OffsetDateTime embargo,
        @Nullable OffsetDateTime expires,
        @Nullable OffsetDateTime withdrawn,
        String withdrawnReason,
        Copy copy,
        List<Notice> notices) {

    /** Its address; empty until it is first published. */
    public String path() {
        return day == null ? "" : path(day, slug);
    }

    /** The key of pages that show this story. */
    public String key() {
        return key(id);
    }

    public static String key(long id) {
        return "story:" + id;
    }

    static String path(LocalDate day, String slug) {
        return "/%04d/%02d/%02d/%s".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), slug);
    }

    /** When readers first saw it; for a draft, never. */
    public OffsetDateTime firstPublished() {
        if (published == null) throw new IllegalStateException("Story " + id + " was never published");
        return published;
    }

    /** When readers last saw it change. */
    public OffsetDateTime lastChanged() {
        return updated == null ? firstPublished() : updated;
    }

    /** How it would stand if it were published now; what readers know of it already stays. */
    Story asPublished(OffsetDateTime now, LocalDate today) {
        return new Story(
                id,
                uri,
                State.LIVE,
                revision,
                day == null ? today : day,
                slug,
                published == null ? now : published,
                published == null ? updated : now,
                embargo,
                expires,
                null,
                "",
                copy,
                notices);
    }

    /** Who holds the copyright in it. */
    public String holder(Paper paper) {
        var holder = copy.rights().holder();
        return holder.isEmpty() ? paper.holder() : holder;
    }

    /** Its copyright line. */
    public String copyright(Paper paper) {
        var notice = copy.rights().notice();
        if (!notice.isEmpty()) return notice;
        return published == null
                ? "© " + holder(paper)
                : "© " + paper.day(published).getYear() + " " + holder(paper);
    }

    /** Where a story stands. */
    public enum State {
        DRAFT,
        SCHEDULED,
        LIVE,
        WITHDRAWN,
        SPIKED;

        /** As the database and addresses say it: {@code scheduled}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
