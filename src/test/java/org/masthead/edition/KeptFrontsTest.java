package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class KeptFrontsTest {

    private static final Editor IMPORT = new Editor("the import");

    @Autowired
    Fronts fronts;

    @Autowired
    Banners banners;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Topics topics;

    @Autowired
    TestClock clock;

    @Test
    void placementsNameStoriesAndTopicsAsTheWorldDoes() {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("Placed"), Copies.ADA);
        var topic = topics.keep("the-sill", new Topic.Named(Topic.Kind.PLACE, "The Sill"));
        var dress = new Placement.Dress("High water", "Another headline", "", null, "top-left");
        fronts.place("river", new Placement(Zone.LEAD, 1, new Placement.Fill.Story(story), null, dress), Copies.ADA);
        var byRule = new Placement.Fill.ByRule(new Rule.NewestAbout(topic));
        fronts.place("river", new Placement(Zone.SECONDS, 1, byRule, null, Placement.Dress.OWN), Copies.ADA);
        var kept = river();
        assertThat(kept)
                .extracting(Fronts.Kept::story)
                .containsExactly(stories.newest(story).uri(), null);
        assertThat(kept).extracting(Fronts.Kept::rule).containsExactly("", "topic:the-sill");
        var before = fronts.placements("river");
        assertThat(fronts.keep(kept, IMPORT)).isZero();
        for (var one : before) fronts.clear("river", one.zone(), one.slot(), Copies.ADA);
        assertThat(fronts.keep(kept, IMPORT)).isEqualTo(2);
        assertThat(fronts.placements("river")).isEqualTo(before);
        assertThat(river()).isEqualTo(kept);
    }

    private List<Fronts.Kept> river() {
        return fronts.kept().stream().filter(one -> one.front().equals("river")).toList();
    }

    @Test
    void aFrontThatIsEditedHereStaysAndAStoryThatIsNotHereIsLeftOut() {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("Lead"), Copies.ADA);
        fronts.place("city", Placement.of(Zone.LEAD, 1, story), Copies.ADA);
        var now = OffsetDateTime.now(clock);
        var there = new Fronts.Kept(
                "city", Zone.SECONDS, 2, null, "newest", null, "", "", null, null, null, now, "Max Roe");
        var lost = new Fronts.Kept(
                "sports", Zone.LEAD, 1, "urn:not:here", "", null, "", "", null, null, null, now, "Max Roe");
        assertThat(fronts.keep(List.of(there, lost), IMPORT)).isZero();
        assertThat(fronts.placements("city")).hasSize(1);
        assertThat(fronts.placements("sports")).isEmpty();
    }

    @Test
    void aBannerThatIsOlderThanOursIsNotRaisedOverIt() {
        var now = OffsetDateTime.now(clock);
        var older = new Banners.Kept("The bridge is closed", "/river", now.minusHours(1), now.plusHours(5), "Max Roe");
        assertThat(banners.keep(older, IMPORT)).isTrue();
        assertThat(banners.keep(older, IMPORT)).isFalse();
        banners.raise("The bridge is open", "", now.plusHours(1), Copies.ADA);
        var between = new Banners.Kept("It may open", "", now.minusMinutes(1), now.plusHours(5), "Max Roe");
        assertThat(banners.keep(between, IMPORT)).isFalse();
        assertThat(banners.kept()).extracting(Banners.Kept::words).endsWith("The bridge is open");
    }
}
