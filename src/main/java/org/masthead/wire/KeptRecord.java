package org.masthead.wire;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import org.masthead.house.Json;
import org.masthead.house.Markup;
import org.masthead.story.Copy;
import org.masthead.story.KeptStories;
import org.masthead.story.KeptStories.Facts;
import org.masthead.story.KeptStories.Kept;
import tools.jackson.databind.JsonNode;

/**
 * A record that a paper like this one wrote when its stories left it: they are read back as they were, not guessed at.
 *
 * @param trace where it came from, or null
 * @param json the whole record
 */
record KeptRecord(Kept story, Provenance.@Nullable Trace trace, JsonNode json) {

    /** What stands in it for this program alone. */
    private record Own(Facts story, Provenance.@Nullable Trace wire) {}

    static boolean is(JsonNode record) {
        return record.path("bodies").isArray() && !own(record).isEmpty();
    }

    /** @throws UnusableRecord when no story can be made of it */
    static KeptRecord read(JsonNode record) {
        try {
            var own = Json.readWhole(own(record), Own.class);
            var trouble = own.story().trouble();
            if (!trouble.isEmpty()) throw new UnusableRecord(trouble);
            return new KeptRecord(Kept.of(words(record, own.story().section()), own.story()), own.wire(), record);
        } catch (IllegalArgumentException e) {
            throw new UnusableRecord("What it says to Masthead alone is damaged. " + e.getMessage());
        }
    }

    /** Its words alone: who made it and what it is about stands in the facts, by name. */
    private static Copy words(JsonNode record, KeptStories.Named section) {
        var headlines = record.path("headlines");
        return new Copy(
                said(headlines, "kicker"),
                said(headlines, "main"),
                new Copy.Headlines(
                        said(headlines, "web"),
                        said(headlines, "search"),
                        said(headlines, "social"),
                        said(headlines, "push")),
                said(record.path("descriptions"), "deck"),
                List.of(),
                Characters.clean(record.path("located").asString("")),
                section.slug(),
                List.of(),
                Markup.of(raw(record.path("bodies"), "main")),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }

    private static String own(JsonNode record) {
        return raw(record.path("bodies"), KeptStories.ROLE);
    }

    private static String said(JsonNode list, String role) {
        return Characters.clean(raw(list, role));
    }

    private static String raw(JsonNode list, String role) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(list::get)
                .filter(one -> one.path("role").asString("").equals(role))
                .map(one -> one.path("value").asString(""))
                .findFirst()
                .orElse("");
    }

    /** About how much memory it takes, in characters. */
    int weight() {
        return 4_000 + story.story().copy().body().html().length();
    }
}
