package org.masthead.operate;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.masthead.TestClock;
import org.masthead.byline.Bylines;
import org.masthead.edition.Banners;
import org.masthead.edition.Fronts;
import org.masthead.edition.Placement;
import org.masthead.edition.Rule;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;

/** What a newsroom does to its stories: corrects, moves, withdraws, embargoes, drops and places them. */
final class AverleyAtWork {

    static final AverleyAtWork NONE = new AverleyAtWork(ExportedAverley.NONE);

    /** Where a story was found before it came to Averley. */
    static final String FORMER = "/2012/05/07/the-old-ferry/";

    private static final Editor DESK = Copies.ADA;

    private final ExportedAverley paper;
    private final List<String> unseen = new ArrayList<>();
    private String moved = "";
    private String withdrawn = "";

    private AverleyAtWork(ExportedAverley paper) {
        this.paper = paper;
    }

    static AverleyAtWork in(ExportedAverley paper) {
        var work = new AverleyAtWork(paper);
        work.work();
        return work;
    }

    /** Where drafts would be, if readers could see them. */
    List<String> unseen() {
        return unseen;
    }

    /** An address that a story had. */
    String moved() {
        return moved;
    }

    String withdrawn() {
        return withdrawn;
    }

    /** What no page leads to. */
    Set<String> paths() {
        var paths = new TreeSet<>(unseen);
        paths.addAll(List.of(moved, withdrawn, withdrawn + ".json", FORMER));
        return paths;
    }

    private void work() {
        var stories = paper.room(Stories.class);
        var live = paper.room(Rivers.class).newest(new River.Latest(), 50, 0).stream()
                .map(one -> one.id())
                .toList();
        notices(stories, live);
        addresses(stories, live);
        names();
        fronts(live);
        unseen(stories);
        var weird = stories.draft(Copies.river("A story with <b>odd</b> & “curly” words"), DESK);
        stories.publish(weird, DESK);
        var gone = stories.draft(Copies.river("A story that should not have run"), DESK);
        stories.publish(gone, DESK);
        stories.notice(gone, Notice.Kind.RETRACTION, "", "None of this is true.", DESK);
        stories.withdraw(gone, "None of it was true.", DESK);
        withdrawn = stories.newest(gone).path();
        stories.bring(List.of(moved(stories.newest(weird).copy())), DESK);
    }

    /** One that another system had before. */
    private static Arrival moved(Copy copy) {
        return new Arrival(
                "urn:ferry",
                "1",
                renamed(copy, "The old ferry"),
                "old-ferry",
                new Arrival.Fate.Publish(),
                OffsetDateTime.parse("2012-05-07T04:30:00.123456Z"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(FORMER + "?p=12", FORMER));
    }

    private void notices(Stories stories, List<Long> live) {
        paper.room(TestClock.class).pass(Duration.ofMinutes(3));
        stories.notice(live.get(3), Notice.Kind.CORRECTION, "", "It was 31 feet, not 13.", DESK);
        var copy = stories.newest(live.get(4)).copy();
        stories.revise(live.get(4), renamed(copy, "Readers must not see this headline"), DESK);
        stories.revise(live.get(4), renamed(copy, "Nor this one"), DESK);
        stories.revise(live.get(5), renamed(stories.newest(live.get(5)).copy(), "Second thoughts"), DESK);
        paper.room(TestClock.class).pass(Duration.ofMinutes(3));
        stories.publish(live.get(5), DESK);
    }

    private void addresses(Stories stories, List<Long> live) {
        moved = stories.newest(live.get(6)).path();
        stories.readdress(live.get(6), "another address", DESK);
        stories.readdress(live.get(7), stories.newest(live.get(6)).slug(), DESK);
        stories.readdress(live.get(8), "first", DESK);
        stories.readdress(live.get(8), "second", DESK);
    }

    private void names() {
        var bylines = paper.room(Bylines.class);
        var okafor = bylines.ensure(List.of("Dana Okafor")).get("Dana Okafor");
        bylines.rename(Objects.requireNonNull(okafor), "Dana Okafor-Reyes", "dana okafor reyes", DESK);
        var other = bylines.ensure(List.of("D. Okafor")).get("D. Okafor");
        bylines.merge(Objects.requireNonNull(other), okafor, DESK);
        var topics = paper.room(Topics.class);
        var named = new Topic.Named(Topic.Kind.PLACE, "The Sill");
        var sill = Objects.requireNonNull(topics.ensure(List.of(named)).get(named));
        topics.bySlug("sill-river")
                .filter(one -> one.id() != sill)
                .ifPresent(one -> topics.merge(sill, one.id(), DESK));
    }

    private void fronts(List<Long> live) {
        var fronts = paper.room(Fronts.class);
        fronts.place(
                "river",
                new Placement(
                        Fronts.LEAD,
                        1,
                        new Placement.Fill.Story(live.get(9)),
                        null,
                        new Placement.Dress(
                                "Another kicker", "Another headline", "Another deck", null, "bottom-middle")),
                DESK);
        var topic = paper.room(Topics.class).bySlug("sill-river").orElseThrow();
        fronts.place(
                Fronts.PAPER,
                new Placement(
                        Fronts.SECONDS,
                        2,
                        new Placement.Fill.ByRule(new Rule.NewestAbout(topic.id())),
                        OffsetDateTime.now(paper.room(TestClock.class)).plusDays(2),
                        Placement.Dress.OWN),
                DESK);
        paper.room(Banners.class)
                .raise(
                        "The bridge is closed",
                        "/river",
                        OffsetDateTime.now(paper.room(TestClock.class)).plusDays(1),
                        DESK);
    }

    private void unseen(Stories stories) {
        var draft = stories.draft(Copies.river("A draft"), DESK);
        stories.revise(draft, Copies.river("A better draft"), Copies.MAX);
        var embargoed = stories.draft(Copies.river("Under embargo"), DESK);
        stories.schedule(
                embargoed, OffsetDateTime.now(paper.room(TestClock.class)).plusDays(3), DESK);
        var spiked = stories.draft(Copies.river("Spiked"), DESK);
        stories.spike(spiked, DESK);
        for (var slug : List.of("a-draft", "under-embargo", "spiked")) unseen.add("/2026/11/24/" + slug);
    }

    private static Copy renamed(Copy copy, String headline) {
        return new Copy(
                copy.kicker(),
                headline,
                copy.headlines(),
                copy.deck(),
                copy.credits(),
                copy.dateline(),
                copy.section(),
                copy.topics(),
                copy.body(),
                copy.picture(),
                copy.related(),
                copy.series(),
                copy.rights(),
                copy.language());
    }
}
