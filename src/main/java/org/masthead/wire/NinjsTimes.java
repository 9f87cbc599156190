package org.masthead.wire;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.wire.Dispatch.Times;

/** When a ninjs record was published, changed, and may be seen. */
final class NinjsTimes {

    private static final int FIRST_UNKNOWN_OFFSET = 16 * 60 * 60;

    private NinjsTimes() {}

    /**
     * Its times; a story published more than a day ahead waits for that time as for an embargo.
     *
     * @throws UnusableRecord when a time that decides what readers see cannot be read
     */
    static Times read(NinjsFields fields, OffsetDateTime now, List<String> notes) {
        var version = needed(fields, "versioncreated");
        var first = firstOf(needed(fields, "firstcreated"), optional(fields, "contentcreated", notes), version);
        var published = firstOf(optional(fields, "firstpublished", notes), first);
        var embargo = firstOf(needed(fields, "embargoeduntil"), needed(fields, "embargoed"));
        var expires = needed(fields, "expires");
        var updated = version != null && published != null && version.isAfter(published) ? version : null;
        var ahead = published != null && published.isAfter(now.plusDays(1));
        if (!ahead) return new Times(published, updated, embargo, expires);
        return new Times(null, null, embargo == null || embargo.isBefore(published) ? published : embargo, expires);
    }

    private static @Nullable OffsetDateTime needed(NinjsFields fields, String name) {
        var text = fields.raw(name);
        if (text.isEmpty()) return null;
        return moment(text)
                .orElseThrow(() -> new UnusableRecord(
                        "Its " + name + " is no date and time between the years 1 and 9999: “" + shown(text) + "”."));
    }

    private static @Nullable OffsetDateTime optional(NinjsFields fields, String name, List<String> notes) {
        var text = fields.raw(name);
        if (text.isEmpty()) return null;
        var moment = moment(text).orElse(null);
        if (moment == null) notes.add("Its " + name + " is no date and time, and left out: “" + shown(text) + "”.");
        return moment;
    }

    /** With an offset that the database knows: records may have some that no place on earth has. */
    static Optional<OffsetDateTime> moment(String text) {
        return Moments.read(text)
                .map(moment -> Math.abs(moment.getOffset().getTotalSeconds()) < FIRST_UNKNOWN_OFFSET
                        ? moment
                        : moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static String shown(String text) {
        var line = PlainText.line(text);
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private static @Nullable OffsetDateTime firstOf(@Nullable OffsetDateTime... moments) {
        for (var moment : moments) if (moment != null) return moment;
        return null;
    }
}
