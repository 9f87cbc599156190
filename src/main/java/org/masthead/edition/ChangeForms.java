package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Reads what an editor asks of a front: which story, where, until when, in which words. */
@Component
class ChangeForms {

    private static final List<String> FIELDS = List.of(
            "do",
            "seen",
            "spot",
            "to",
            "story",
            "address",
            "pushing",
            "until",
            "kicker",
            "headline",
            "deck",
            "picture",
            "crop",
            "rule",
            "topic");

    private static final Pattern NUMBERED = Pattern.compile("(?:(?:https?://[^/]+)?/desk/stories/)?([0-9]{1,18})");
    private static final Pattern PICTURE = Pattern.compile("(?:(?:https?://[^/]+)?/media/)?([a-z0-9]{1,80})(?:/.*)?");
    private static final Pattern TOPIC = Pattern.compile("(?:(?:https?://[^/]+)?/topics/)?([^/?#\\s]{1,120})");
    private static final int LONGEST_KICKER = 60;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_DECK = 600;

    private final ComposingRoom composing;
    private final Stories stories;
    private final Topics topics;
    private final Pictures pictures;
    private final Sections sections;
    private final LocalTimes times;

    ChangeForms(
            ComposingRoom composing,
            Stories stories,
            Topics topics,
            Pictures pictures,
            Sections sections,
            LocalTimes times) {
        this.composing = composing;
        this.stories = stories;
        this.topics = topics;
        this.pictures = pictures;
        this.sections = sections;
        this.times = times;
    }

    /** What was typed, cleaned; nothing for what was left empty. */
    static Map<String, String> typed(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var value = Characters.clean(sent.getOrDefault(field, "")).strip();
            if (!value.isEmpty()) typed.put(field, value);
        }
        return typed;
    }

    /** The slot that a form is about. */
    Spot spot(String front, @Nullable String written) {
        return Spot.read(written).filter(zones(front)::contains).orElseThrow(NotFound::new);
    }

    private List<Spot> zones(String front) {
        return Zone.spots(composing.zones(front));
    }

    Asked read(String front, Map<String, String> typed) {
        var faults = new LinkedHashMap<String, String>();
        var spot = spot(front, typed.get("spot"));
        var spots = zones(front);
        var change = switch (typed.getOrDefault("do", "")) {
            case "up" -> moved(spot, typed, spots, spots.indexOf(spot) - 1);
            case "down" -> moved(spot, typed, spots, spots.indexOf(spot) + 1);
            case "move" -> moved(spot, typed, spots, spots.indexOf(spot(front, typed.get("to"))));
            case "clear" -> new Change.Clear(spot);
            case "put" -> put(spot, typed, faults);
            case "terms" -> terms(spot, typed, faults);
            case "rule" -> ruled(spot, typed, faults);
            default -> throw new NotFound();
        };
        return new Asked(faults.isEmpty() ? change : null, faults);
    }

    /** A slot at the very top or bottom has none beyond it: nothing moves. */
    private static Change moved(Spot from, Map<String, String> typed, List<Spot> spots, int at) {
        var numbered = NUMBERED.matcher(typed.getOrDefault("story", ""));
        if (!numbered.matches()) throw new NotFound();
        var to = spots.get(Math.clamp(at, 0, spots.size() - 1));
        return new Change.Move(from, Long.parseLong(numbered.group(1)), to);
    }

    private Change put(Spot spot, Map<String, String> typed, Map<String, String> faults) {
        var story = story(typed.getOrDefault("story", typed.getOrDefault("address", "")));
        if (story.isEmpty())
            faults.put(
                    "address", "There is no story at this address. Copy it from the story’s page, or search for it.");
        if (story.filter(one -> one.state() == Story.State.WITHDRAWN || one.state() == Story.State.SPIKED)
                .isPresent()) faults.put("address", "This story was taken away from readers. Choose another.");
        var id = story.map(Story::id).orElse(0L);
        return new Change.Put(Placement.of(spot.zone(), spot.number(), id), typed.containsKey("pushing"));
    }

    private Change terms(Spot spot, Map<String, String> typed, Map<String, String> faults) {
        var story = story(typed.getOrDefault("story", "")).orElseThrow(NotFound::new);
        var kicker = typed.getOrDefault("kicker", "");
        var headline = typed.getOrDefault("headline", "");
        var deck = typed.getOrDefault("deck", "");
        if (kicker.length() > LONGEST_KICKER)
            faults.put("kicker", "Keep the kicker under " + LONGEST_KICKER + " characters.");
        if (headline.length() > LONGEST_HEADLINE)
            faults.put("headline", "Keep the headline under " + LONGEST_HEADLINE + " characters.");
        if (deck.length() > LONGEST_DECK) faults.put("deck", "Keep the deck under " + LONGEST_DECK + " characters.");
        var until = until(typed, faults);
        var picture = picture(typed, faults);
        var fill = new Placement.Fill.Story(story.id());
        var dress = new Placement.Dress(kicker, headline, deck, picture, crop(typed, faults));
        return new Change.Put(new Placement(spot.zone(), spot.number(), fill, until, dress), false);
    }

    private @Nullable OffsetDateTime until(Map<String, String> typed, Map<String, String> faults) {
        var words = typed.getOrDefault("until", "");
        if (words.isEmpty()) return null;
        return switch (times.read(words)) {
            case LocalTimes.Read.At(var moment) -> moment;
            case LocalTimes.Read.Wrong(var reason, var offered) -> {
                faults.put("until", reason);
                typed.put("until", offered);
                yield null;
            }
        };
    }

    private @Nullable Long picture(Map<String, String> typed, Map<String, String> faults) {
        var words = typed.getOrDefault("picture", "");
        if (words.isEmpty()) return null;
        var found = PICTURE.matcher(words);
        var picture = found.matches() ? pictures.byKey(found.group(1)) : Optional.<Picture>empty();
        if (picture.isEmpty()) faults.put("picture", "The paper has no picture at this address.");
        return picture.map(Picture::id).orElse(null);
    }

    private static String crop(Map<String, String> typed, Map<String, String> faults) {
        var part = typed.getOrDefault("crop", "");
        if (!part.isEmpty() && !Picture.parts().containsKey(part)) faults.put("crop", "Choose a part of the picture.");
        return part;
    }

    private Change ruled(Spot spot, Map<String, String> typed, Map<String, String> faults) {
        var rule = rule(typed.getOrDefault("rule", ""), typed, faults);
        var fill = new Placement.Fill.ByRule(rule);
        return new Change.Put(new Placement(spot.zone(), spot.number(), fill, null, Placement.Dress.OWN), false);
    }

    private Rule rule(String words, Map<String, String> typed, Map<String, String> faults) {
        if (!words.equals("topic")) {
            var rule = Rule.of(words);
            var known = rule.words().equals(words) && knownSection(rule);
            if (!known) faults.put("rule", "Choose what fills the slot.");
            return rule;
        }
        var found = TOPIC.matcher(typed.getOrDefault("topic", ""));
        var topic = found.matches() ? topics.bySlug(found.group(1)) : Optional.<Topic>empty();
        if (topic.isEmpty()) faults.put("topic", "There is no topic at this address. Copy it from the topic’s page.");
        return new Rule.NewestAbout(topic.map(Topic::id).orElse(0L));
    }

    private boolean knownSection(Rule rule) {
        return switch (rule) {
            case Rule.Newest newest -> true;
            case Rule.NewestIn in -> sections.bySlug(in.section()).isPresent();
            case Rule.NewestAbout about -> false;
            case Rule.MostRead most ->
                most.section().isEmpty() || sections.bySlug(most.section()).isPresent();
        };
    }

    private Optional<Story> story(String words) {
        var numbered = NUMBERED.matcher(words);
        if (!numbered.matches())
            return StoryAddress.read(words).flatMap(address -> stories.at(address.day(), address.slug()));
        try {
            return Optional.of(stories.newest(Long.parseLong(numbered.group(1))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /**
     * What a form asks for.
     *
     * @param change null where something was wrong
     * @param faults what was wrong, by field
     */
    record Asked(@Nullable Change change, Map<String, String> faults) {}
}
