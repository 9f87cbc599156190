package org.masthead.operate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;

/** Synthetic stories as the paper takes them in, with the numbers that it has given their authors and topics. */
final class SyntheticArrivals {

    /** The same for all that this version writes: a story that is there already is no news. */
    private static final String FINGERPRINT = "synthetic-1";

    private final Map<String, String> slugs = new HashMap<>();
    private final List<Copy.Credit> writers;
    private final List<Long> topics;

    SyntheticArrivals(
            List<String> sections,
            List<String> writers,
            Map<String, Long> bylines,
            List<Topic.Named> named,
            Map<Topic.Named, Long> topics) {
        for (var i = 0; i < sections.size(); i++)
            slugs.put(SyntheticStories.sections().get(i), sections.get(i));
        this.writers = writers.stream()
                .map(name -> new Copy.Credit(Copy.Credit.Kind.PERSON, bylines.get(name), name, "", ""))
                .toList();
        this.topics = named.stream().map(one -> topics.getOrDefault(one, 0L)).toList();
    }

    Arrival arrival(SyntheticStory story) {
        return new Arrival(
                SyntheticStory.uri(story.number()),
                FINGERPRINT,
                copy(story),
                Slug.of(story.headline()),
                story.fate(),
                story.published(),
                story.updated(),
                null,
                null,
                story.notices(),
                story.related().stream().map(SyntheticStory::uri).toList(),
                List.of());
    }

    private Copy copy(SyntheticStory story) {
        return new Copy(
                story.kicker(),
                story.headline(),
                Copy.Headlines.NONE,
                story.deck(),
                credits(story),
                story.dateline(),
                slugs.getOrDefault(story.section(), ""),
                story.topics().stream().map(topics::get).toList(),
                // the prose is written in the form that tidying brings bodies into, and tidying takes the longest
                Markup.stored(story.body()),
                null,
                List.of(),
                "",
                rights(story),
                "");
    }

    private List<Copy.Credit> credits(SyntheticStory story) {
        if (story.agency().isEmpty())
            return story.writers().stream().map(writers::get).toList();
        return List.of(new Copy.Credit(Copy.Credit.Kind.WIRE, null, story.agency(), "", ""));
    }

    private static Copy.Rights rights(SyntheticStory story) {
        var agency = story.agency();
        if (agency.isEmpty()) return Copy.Rights.OURS;
        return new Copy.Rights(agency, "© " + story.published().getYear() + " " + agency, agency, "");
    }
}
