package org.masthead.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Says in words what stands on fronts, and what has changed from one to another. */
@Component
class FrontWords {

    private final Rivers rivers;
    private final Stories stories;
    private final Sections sections;
    private final Topics topics;
    private final Dates dates;

    FrontWords(Rivers rivers, Stories stories, Sections sections, Topics topics, Dates dates) {
        this.rivers = rivers;
        this.stories = stories;
        this.sections = sections;
        this.topics = topics;
        this.dates = dates;
    }

    /** What a front is called at the desk. */
    String name(String front) {
        return front.isEmpty() ? "Front of the paper" : sectionName(front);
    }

    String sectionName(String slug) {
        return sections.bySlug(slug).map(Section::name).orElse(slug);
    }

    /** What editors call a slot: {@code Second 2}. */
    String name(String front, Spot spot) {
        return Zone.of(front, sections.all()).stream()
                .filter(zone -> zone.name().equals(spot.zone()))
                .map(zone -> zone.call(spot.number(), this::sectionName))
                .findFirst()
                .orElse(spot.zone() + " " + spot.number());
    }

    /** The headlines of stories by their numbers, whether readers see them or not. */
    Map<Long, String> headlines(Iterable<Long> ids) {
        var asked = new LinkedHashSet<Long>();
        ids.forEach(asked::add);
        var headlines = new HashMap<Long, String>();
        for (var teaser : rivers.these(List.copyOf(asked))) headlines.put(teaser.id(), teaser.headline());
        for (var id : asked) {
            if (!headlines.containsKey(id)) headlines.put(id, unseen(id));
        }
        return headlines;
    }

    private String unseen(long id) {
        try {
            return stories.newest(id).copy().headline();
        } catch (NotFound gone) {
            return "story " + id;
        }
    }

    /** What a rule does. */
    String says(Rule rule) {
        return switch (rule) {
            case Rule.Newest newest -> "the newest";
            case Rule.NewestIn in -> "the newest in " + sectionName(in.section());
            case Rule.NewestAbout about ->
                "the newest about "
                        + topics.byId(about.topic()).map(Topic::name).orElse("a topic that is gone");
            case Rule.MostRead most ->
                most.section().isEmpty() ? "the most read" : "the most read in " + sectionName(most.section());
        };
    }

    /** What is different after a change, slot by slot from the top. */
    List<String> differences(String front, Makeup before, Makeup after) {
        var ids = new ArrayList<>(before.stories());
        ids.addAll(after.stories());
        var headlines = headlines(ids);
        var spots = new LinkedHashSet<>(Zone.spots(Zone.of(front, sections.all())));
        before.placements().forEach(one -> spots.add(Spot.of(one)));
        after.placements().forEach(one -> spots.add(Spot.of(one)));
        var differences = new ArrayList<String>();
        for (var spot : spots)
            difference(before.at(spot), after.at(spot), headlines)
                    .ifPresent(words -> differences.add(name(front, spot) + ": " + words));
        return differences;
    }

    private Optional<String> difference(
            Optional<Placement> before, Optional<Placement> after, Map<Long, String> headlines) {
        if (after.isEmpty()) return before.map(one -> "left to its rule, without " + what(one, headlines));
        var now = after.get();
        if (before.filter(one -> one.same(now)).isPresent()) return Optional.empty();
        var words = new StringBuilder(what(now, headlines));
        if (before.isPresent() && !before.get().fill().equals(now.fill()))
            words.append(" instead of ").append(what(before.get(), headlines));
        var was = before.filter(one -> one.fill().equals(now.fill()));
        var ended = was.map(Placement::ends).orElse("");
        if (now.until() != null && !now.ends().equals(ended))
            words.append(", pinned until ").append(dates.moment(now.until()).words());
        if (now.until() == null && !ended.isEmpty()) words.append(", not pinned any more");
        words.append(dressed(now.dress(), was.map(Placement::dress).orElse(Placement.Dress.OWN)));
        return Optional.of(words.toString());
    }

    private static String dressed(Placement.Dress now, Placement.Dress was) {
        var words = new StringBuilder();
        if (!now.kicker().equals(was.kicker())) words.append(changed("kicker", now.kicker()));
        if (!now.headline().equals(was.headline())) words.append(changed("headline", now.headline()));
        if (!now.deck().equals(was.deck())) words.append(changed("deck", now.deck()));
        if (!Objects.equals(now.picture(), was.picture()))
            words.append(now.picture() == null ? ", with its own picture" : ", with another picture");
        if (!now.crop().equals(was.crop()))
            words.append(
                    now.crop().isEmpty()
                            ? ", with the usual part of the picture"
                            : ", with another part of the picture");
        return words.toString();
    }

    private static String changed(String what, String now) {
        return now.isEmpty() ? ", with its own " + what : ", with another " + what;
    }

    private String what(Placement placement, Map<Long, String> headlines) {
        return switch (placement.fill()) {
            case Placement.Fill.Story(var id) -> "“" + headlines.getOrDefault(id, "story " + id) + "”";
            case Placement.Fill.ByRule(var rule) -> says(rule);
        };
    }
}
