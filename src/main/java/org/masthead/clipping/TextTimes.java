package org.masthead.clipping;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextDates.Moment;

/** When a story was published and last changed, by the lines of its page that say so. */
final class TextTimes {

    private @Nullable Moment published;
    private @Nullable Moment updated;

    TextTimes(TextStory story) {
        var headline = story.at(Role.HEADLINE).stream().findFirst().orElse(0);
        var lines = new ArrayList<String>();
        for (var i = headline; i < story.pieces().size(); i++) add(story, i, lines);
        for (var i = 0; i < headline; i++) add(story, i, lines);
        for (var line : lines) read(line);
        if (published == null && updated != null) published = updated;
    }

    @Nullable
    OffsetDateTime published() {
        return published == null ? null : published.time();
    }

    @Nullable
    OffsetDateTime updated() {
        return updated == null || updated.equals(published) ? null : updated.time();
    }

    List<String> notes() {
        return published == null || published.zoned()
                ? List.of()
                : List.of("The page gives no time zone; its times are taken as UTC.");
    }

    private static void add(TextStory story, int at, List<String> lines) {
        var role = story.role(at);
        if (role == Role.DATE || role == Role.BYLINE || role == Role.DATELINE)
            lines.add(story.pieces().get(at).text());
    }

    private void read(String line) {
        for (var moment : TextDates.in(line)) {
            if (moment.updates() && updated == null) updated = moment;
            if (!moment.updates() && published == null) published = moment;
        }
    }
}
