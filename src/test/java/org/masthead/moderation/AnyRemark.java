package org.masthead.moderation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

/** A comment by a reader of long standing on an open story, but for what a test says of it. */
record AnyRemark(
        String text,
        boolean staff,
        boolean premoderatedReader,
        int approved,
        int recent,
        int rejected,
        List<String> last,
        boolean closed,
        boolean premoderatedStory,
        String section) {

    static final Supplier<ModerationSettings> USUAL =
            () -> new ModerationSettings(10_000, 30, 3, 3, 1, 50, 0.95, List.of());

    static AnyRemark of(String text) {
        return new AnyRemark(text, false, false, 40, 0, 0, List.of(), false, false, "river");
    }

    AnyRemark byStaff() {
        return new AnyRemark(
                text, true, premoderatedReader, approved, recent, rejected, last, closed, premoderatedStory, section);
    }

    AnyRemark byReaderToBeReadFirst() {
        return new AnyRemark(text, staff, true, approved, recent, rejected, last, closed, premoderatedStory, section);
    }

    AnyRemark byReaderWith(int approvedBefore) {
        return new AnyRemark(
                text,
                staff,
                premoderatedReader,
                approvedBefore,
                recent,
                rejected,
                last,
                closed,
                premoderatedStory,
                section);
    }

    AnyRemark after(String... earlier) {
        return new AnyRemark(
                text,
                staff,
                premoderatedReader,
                approved,
                recent,
                rejected,
                List.of(earlier),
                closed,
                premoderatedStory,
                section);
    }

    AnyRemark withinTheHour(int others) {
        return new AnyRemark(
                text, staff, premoderatedReader, approved, others, rejected, last, closed, premoderatedStory, section);
    }

    AnyRemark afterRejections(int count) {
        return new AnyRemark(
                text, staff, premoderatedReader, approved, recent, count, last, closed, premoderatedStory, section);
    }

    AnyRemark onClosedStory() {
        return new AnyRemark(
                text, staff, premoderatedReader, approved, recent, rejected, last, true, premoderatedStory, section);
    }

    AnyRemark onStoryToBeReadFirst() {
        return new AnyRemark(text, staff, premoderatedReader, approved, recent, rejected, last, closed, true, section);
    }

    AnyRemark in(String otherSection) {
        return new AnyRemark(
                text,
                staff,
                premoderatedReader,
                approved,
                recent,
                rejected,
                last,
                closed,
                premoderatedStory,
                otherSection);
    }

    Remark made() {
        return new Remark(
                text,
                "",
                new Remark.Writer(
                        7,
                        "Nell Marsh",
                        staff,
                        premoderatedReader,
                        approved,
                        recent,
                        rejected,
                        OffsetDateTime.parse("2025-01-02T03:04:05Z"),
                        last),
                new Remark.Place(1, section, closed, premoderatedStory));
    }
}
