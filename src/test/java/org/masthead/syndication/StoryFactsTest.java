package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.Markup;
import org.masthead.story.Copy;
import org.masthead.story.Story;

class StoryFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11",
                "tag:packet.example,2026:flood",
                "https://old.example/?p=12",
                "urn:newsml:cns.example:20261103:flood:1",
            })
    void aUriIsTheStorysNameAsItIs(String uri) {
        assertThat(named(uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "story 12", "https://old.example/a b", "http://[", "日本", "a:1", ""})
    void whatIsNoUriGetsOneThatStays(String uri) {
        assertThat(named(uri)).startsWith("urn:uuid:").isEqualTo(named(uri)).isNotEqualTo(named(uri + "x"));
    }

    @Property
    void aNameIsAlwaysAWholeUri(@ForAll String uri) {
        assertThat(URI.create(named(uri)).isAbsolute()).isTrue();
    }

    @Test
    void aNoticeMakesTheStoryNewer() {
        assertThat(facts(FloodStory.live()).changed()).isEqualTo(FloodStory.NOON);
        assertThat(new StoryFacts(
                                Papers.PACKET,
                                FloodStory.with("urn:x:y", Story.State.LIVE, FloodStory.copy("A"), List.of()))
                        .changed())
                .isEqualTo(FloodStory.MORNING);
    }

    @Test
    void photographersAreNotWriters() {
        var facts = facts(FloodStory.live());

        assertThat(facts.story().copy().writers())
                .extracting(Copy.Credit::name)
                .containsExactly("Ada Flint", "Capital News Service");
        assertThat(facts.story().copy().others()).extracting(Copy.Credit::name).containsExactly("Max Roe");
    }

    @Test
    void aStoryWithoutADeckIsSummedUpByItsBeginning() {
        var summary = facts(withoutDeck("The river rose. ".repeat(40))).summary();

        assertThat(summary)
                .startsWith("The river rose. The river")
                .endsWith("…")
                .hasSizeLessThan(302);
        assertThat(facts(withoutDeck("It rose.")).summary()).isEqualTo("It rose.");
    }

    @Property(tries = 200)
    void aSummaryIsNeverLong(@ForAll String words) {
        assertThat(facts(withoutDeck(words)).summary().length()).isLessThan(302);
    }

    private static Story withoutDeck(String body) {
        var copy = FloodStory.copy("A");
        var plain = new Copy(
                copy.kicker(),
                copy.headline(),
                copy.headlines(),
                "",
                copy.credits(),
                copy.dateline(),
                copy.section(),
                copy.topics(),
                Markup.ofText(body),
                null,
                List.of(),
                "",
                copy.rights(),
                "");
        return FloodStory.with("urn:x:y", Story.State.LIVE, plain, List.of());
    }

    private static String named(String uri) {
        return facts(FloodStory.with(uri, Story.State.LIVE, FloodStory.copy("A"), List.of()))
                .id();
    }

    private static StoryFacts facts(Story story) {
        return new StoryFacts(Papers.PACKET, story);
    }
}
