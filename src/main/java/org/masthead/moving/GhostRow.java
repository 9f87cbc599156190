package org.masthead.moving;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import tools.jackson.databind.JsonNode;

/** One row of a table: a story, a writer, a setting. What is not there is empty. */
record GhostRow(JsonNode row) {

    static final GhostRow NONE = new GhostRow(GhostFile.MAPPER.createObjectNode());

    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{9,14}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSS][.SSS][XXX][XX][X]");

    /** The value as it stands; a number is written out. */
    String text(String name) {
        return row.path(name).asString("");
    }

    /** The value as words on one line. */
    String line(String name) {
        return line(row.path(name));
    }

    static String line(JsonNode value) {
        return SPACE.matcher(Characters.clean(value.asString("")))
                .replaceAll(" ")
                .strip();
    }

    /** Whether it is set; databases write 1 for true. */
    boolean flag(String name) {
        return text(name).equals("true") || text(name).equals("1");
    }

    int number(String name) {
        return row.path(name).asInt(0);
    }

    /** A moment in any of the ways that Ghost has written them; without an offset it is in UTC. */
    @Nullable
    OffsetDateTime moment(String name) {
        var text = text(name).strip();
        try {
            var moment = MILLISECONDS.matcher(text).matches()
                    ? Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC)
                    : written(text);
            return moment.getYear() < 1 || moment.getYear() > 9999 ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static OffsetDateTime written(String text) {
        var moment = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime there ? there : ((LocalDateTime) moment).atOffset(ZoneOffset.UTC);
    }

    /** The same row with some of its values alone, and none that says nothing. */
    GhostRow only(List<String> names) {
        var kept = GhostFile.MAPPER.createObjectNode();
        for (var name : names) {
            if (!text(name).isEmpty()) kept.put(name, text(name));
        }
        return kept.isEmpty() ? NONE : new GhostRow(kept);
    }
}
