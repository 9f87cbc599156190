package org.masthead.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.KeptStories.Back;
import org.masthead.story.KeptStories.Facts;
import org.masthead.story.KeptStories.Kept;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class HomecomingTest {

    private static final Editor IMPORT = new Editor("the import");

    @Autowired
    KeptStories kept;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    TestClock clock;

    private final KeptStories.Run run = new KeptStories.Run();

    @BeforeEach
    void sections() {
        sections.ensure("River", "");
        clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void aStoryThatIsHereAsItWasIsNotTouched() {
        var id = live("The ferry is late");
        var before = of(id);
        assertThat(bring(before)).allMatch(one -> one instanceof Back.Taken taken && !taken.news());
        assertThat(of(id)).isEqualTo(before);
    }

    @Test
    void whatWasChangedHereLaterStays() {
        var id = live("The ferry is early");
        var exported = of(id);
        clock.pass(Duration.ofMinutes(1));
        stories.revise(id, Copies.river("The ferry is on time"), Copies.ADA);
        stories.publish(id, Copies.ADA);
        var before = of(id);
        assertThat(bring(exported)).allMatch(one -> one instanceof Back.Taken taken && !taken.news());
        assertThat(of(id)).isEqualTo(before);
    }

    @Test
    void whatWasChangedThereLaterComes() {
        var id = live("The ferry sank");
        var here = of(id).getFirst();
        var later = here.facts().made().plusHours(1);
        var theirs = with(here, standing(here, here.story().uri(), 2, 2), 2, later, words("The ferry did not sink"));
        assertThat(bring(List.of(theirs))).singleElement().isInstanceOf(Back.Taken.class);
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("The ferry did not sink");
        assertThat(stories.live(id).orElseThrow().revision()).isEqualTo(2);
        assertThat(of(id)).hasSize(2);
    }

    @Test
    void aDraftNeverTakesAStoryFromItsReaders() {
        var id = live("The bridge is open");
        var here = of(id).getFirst();
        var theirs = standing(here, here.story().uri(), 2, null)
                .scheduled(OffsetDateTime.now(clock).plusDays(1));
        var unseen = new Standing(
                theirs.id(),
                theirs.uri(),
                null,
                theirs.slug(),
                Story.State.DRAFT,
                theirs.section(),
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null);
        bring(List.of(with(here, unseen, 2, here.facts().made().plusHours(1), words("The bridge may close"))));
        assertThat(stories.live(id).orElseThrow().copy().headline()).isEqualTo("The bridge is open");
        assertThat(stories.newest(id).copy().headline()).isEqualTo("The bridge may close");
    }

    @Test
    void aRevisionWithoutItsStoryIsRefused() {
        var id = live("A story of its own");
        stories.revise(id, Copies.river("Second thoughts"), Copies.ADA);
        var waiting = of(id).getLast();
        var alone =
                with(waiting, standing(waiting, uri(), 2, 1), 2, waiting.facts().made(), words("Second thoughts"));
        assertThat(bring(List.of(alone)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Back.Refused.class,
                        refused -> assertThat(refused.reason()).contains("import the story first"));
        assertThat(kept.look(List.of(alone), run)).singleElement().isInstanceOf(Back.Refused.class);
    }

    @Test
    void aTakenNumberAndATakenAddressAreAnothersHere() {
        var id = live("The levee holds");
        var here = of(id).getFirst();
        var uri = uri();
        var other = with(here, standing(here, uri, 1, 1), 1, here.facts().made(), words("The levee holds"));
        assertThat(bring(List.of(other))).singleElement().isInstanceOfSatisfying(Back.Taken.class, taken -> {
            assertThat(taken.number()).isNotEqualTo(id);
            assertThat(taken.address()).isEqualTo(here.story().path() + "-2");
            assertThat(taken.notes())
                    .singleElement()
                    .asString()
                    .contains(here.story().path());
        });
        assertThat(stories.idByUri(uri)).isPresent();
    }

    @Test
    void aStoryToReadWithItMayComeLater() {
        var id = live("The first of two");
        var here = of(id).getFirst();
        var first = uri();
        var second = uri();
        var facts = with(here, standing(here, first, 1, 1), 1, here.facts().made(), words("Old news"));
        bring(List.of(related(facts, second, id)));
        bring(List.of(with(here, standing(here, second, 1, 1), 1, here.facts().made(), words("Older news"))));
        var numbers = List.of(stories.idByUri(second).orElseThrow());
        assertThat(stories.newest(stories.idByUri(first).orElseThrow()).copy().related())
                .isEqualTo(numbers);
    }

    @Test
    void newStoriesAreCountedOnFromThoseThatCame() {
        var here = of(live("Counted")).getFirst();
        var far = standing(here, uri(), 1, 1);
        var high = new Standing(
                far.id() + 5_000,
                far.uri(),
                far.day(),
                "counted-high",
                far.state(),
                far.section(),
                1,
                1,
                far.published(),
                null,
                null,
                null,
                null,
                "",
                null);
        bring(List.of(with(here, high, 1, here.facts().made(), words("Counted high"))));
        assertThat(stories.idByUri(high.uri())).contains(high.id());
        assertThat(stories.draft(Copies.river("After it"), Copies.ADA)).isGreaterThan(high.id());
    }

    private long live(String headline) {
        var id = stories.draft(Copies.river(headline), Copies.ADA);
        stories.publish(id, Copies.ADA);
        return id;
    }

    private List<Kept> of(long id) {
        return kept.after(id - 1, 1);
    }

    private List<Back> bring(List<Kept> batch) {
        return kept.bring(batch, run, IMPORT);
    }

    private static String uri() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    private static Copy words(String headline) {
        return Copies.river(headline);
    }

    private static Standing standing(Kept like, String uri, int newest, Integer live) {
        var one = like.facts().standing();
        return new Standing(
                one.id(),
                uri,
                one.day(),
                one.slug(),
                one.state(),
                one.section(),
                newest,
                live,
                one.published(),
                one.updated(),
                one.embargo(),
                one.expires(),
                one.withdrawn(),
                one.withdrawnReason(),
                one.arrived());
    }

    private static Kept with(Kept like, Standing standing, int revision, OffsetDateTime made, Copy words) {
        return Kept.of(
                words,
                facts(like.facts(), standing, revision, made, like.facts().related()));
    }

    private static Kept related(Kept one, String uri, long number) {
        var facts = one.facts();
        var other = List.of(new KeptStories.Other(uri, number));
        return new Kept(one.story(), facts(facts, facts.standing(), facts.revision(), facts.made(), other));
    }

    private static Facts facts(
            Facts like, Standing standing, int revision, OffsetDateTime made, List<KeptStories.Other> related) {
        return new Facts(
                standing,
                revision,
                made,
                like.by(),
                like.section(),
                like.credits(),
                like.topics(),
                like.picture(),
                related,
                like.series(),
                like.rights(),
                like.language(),
                like.notices(),
                like.slugs(),
                like.formerPaths(),
                like.waiting());
    }
}
