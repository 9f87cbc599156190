package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masthead.edition.page.SlotPage;
import org.masthead.house.LocalTimes;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.house.page.Head;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Makes the desk's page of one slot of a front. */
@Component
class SlotPages {

    private static final int OFFERED = 12;

    /** What the front may have of its own among the newest. */
    private static final int ON_FRONT = 80;

    private final Drafts drafts;
    private final ComposingRoom composing;
    private final Slots slots;
    private final FrontWords words;
    private final Stories stories;
    private final Rivers rivers;
    private final Pictures pictures;
    private final Topics topics;
    private final Sections sections;
    private final Paper paper;
    private final LocalTimes times;
    private final Clock clock;

    SlotPages(
            Drafts drafts,
            ComposingRoom composing,
            Slots slots,
            FrontWords words,
            Stories stories,
            Rivers rivers,
            Pictures pictures,
            Topics topics,
            Sections sections,
            Paper paper,
            LocalTimes times,
            Clock clock) {
        this.drafts = drafts;
        this.composing = composing;
        this.slots = slots;
        this.words = words;
        this.stories = stories;
        this.rivers = rivers;
        this.pictures = pictures;
        this.topics = topics;
        this.sections = sections;
        this.paper = paper;
        this.times = times;
        this.clock = clock;
    }

    SlotPage page(String front, Spot spot, Map<String, String> typed, Map<String, String> faults) {
        var draft = drafts.at(front);
        var laid = composing.laid(front, draft.makeup().placements(), OffsetDateTime.now(clock));
        var slot = laid.getOrDefault(spot.zone(), List.of()).stream()
                .filter(one -> one.number() == spot.number())
                .findFirst();
        var ids = new ArrayList<>(draft.makeup().stories());
        slot.ifPresent(one -> ids.add(one.story()));
        var headlines = words.headlines(ids);
        var shown = slots.of(
                draft,
                spot,
                slot,
                slot.map(one -> headlines.getOrDefault(one.story(), "")).orElse(""),
                headlines);
        var form = new HashMap<>(standing(draft.makeup().at(spot)));
        if (!faults.isEmpty()) form.clear();
        form.putAll(typed);
        return new SlotPage(
                Head.unlisted(shown.name()),
                words.name(front),
                shown,
                slot.map(one -> choices(one.story())).orElse(List.of()),
                offered(front, laid),
                rules(front),
                parts(),
                form,
                faults,
                paper.timeZone().getId());
    }

    /** What the form shows of a placement. */
    private Map<String, String> standing(Optional<Placement> placement) {
        var form = new HashMap<String, String>();
        placement.ifPresent(one -> {
            form.put("kicker", one.dress().kicker());
            form.put("headline", one.dress().headline());
            form.put("deck", one.dress().deck());
            form.put("crop", one.dress().crop());
            form.put("until", times.field(one.until()));
            Optional.ofNullable(one.dress().picture())
                    .flatMap(pictures::byId)
                    .ifPresent(picture -> form.put("picture", picture.path()));
            if (one.fill() instanceof Placement.Fill.ByRule(Rule.NewestAbout(var topic))) {
                form.put("rule", "topic");
                form.put("topic", topics.byId(topic).map(Topic::slug).orElse(""));
            } else if (one.fill() instanceof Placement.Fill.ByRule(var rule)) {
                form.put("rule", rule.words());
            }
        });
        return form;
    }

    /** The pictures that the story itself has. */
    private List<SlotPage.Choice> choices(long story) {
        var copy = stories.newest(story).copy();
        var own = Optional.ofNullable(copy.picture()).flatMap(one -> pictures.byId(one.picture())).stream();
        return Stream.concat(own, pictures.in(copy.body().html()).stream())
                .distinct()
                .limit(8)
                .map(SlotPages::choice)
                .toList();
    }

    private static SlotPage.Choice choice(Picture picture) {
        return new SlotPage.Choice(
                picture.path(), picture.alt().isEmpty() ? picture.caption() : picture.alt(), picture.image());
    }

    private List<SlotPage.Offer> offered(String front, Map<String, List<Layout.Slot>> laid) {
        var there = laid.values().stream()
                .flatMap(List::stream)
                .map(Layout.Slot::story)
                .toList();
        var river = front.isEmpty() ? new River.Latest() : new River.InSection(front);
        return rivers.newest(river, OFFERED + ON_FRONT, 0).stream()
                .filter(teaser -> !there.contains(teaser.id()))
                .limit(OFFERED)
                .map(teaser -> new SlotPage.Offer(
                        teaser.id(),
                        teaser.headline(),
                        teaser.sectionName(),
                        teaser.published().words()))
                .toList();
    }

    private static List<SlotPage.Option> parts() {
        var parts = new ArrayList<SlotPage.Option>();
        parts.add(new SlotPage.Option("", "As it is framed at the pictures’ desk"));
        Picture.parts().forEach((name, words) -> parts.add(new SlotPage.Option(name, words)));
        return parts;
    }

    private List<SlotPage.Option> rules(String front) {
        var rules = new ArrayList<Rule>();
        rules.add(new Rule.Newest());
        rules.add(new Rule.MostRead(""));
        if (!front.isEmpty()) rules.add(new Rule.MostRead(front));
        sections.all().forEach(section -> rules.add(new Rule.NewestIn(section.slug())));
        var options = new ArrayList<SlotPage.Option>();
        for (var rule : rules) {
            var says = words.says(rule);
            options.add(new SlotPage.Option(rule.words(), Character.toUpperCase(says.charAt(0)) + says.substring(1)));
        }
        options.add(new SlotPage.Option("topic", "The newest about a topic"));
        return options;
    }
}
