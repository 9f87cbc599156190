package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.masthead.house.Json;
import org.masthead.story.Story;

class NinjsStoryTest {

    private final Map<String, Object> flood = published(FloodStory.live());

    @Test
    void aStoryIsValidNinjs() {
        assertThat(faults(flood)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatNinjsHasNoPropertyFor() {
        flood.put("kicker", "Flood");

        assertThat(faults(flood)).isNotEmpty();
    }

    @Test
    void aDraftAndAWithdrawnStoryAreValidNinjsToo() {
        assertThat(faults(of(FloodStory.draft()).kept())).isEmpty();
        assertThat(faults(of(FloodStory.withdrawn()).withdrawn())).isEmpty();
        assertThat(faults(of(FloodStory.withdrawn()).kept())).isEmpty();
    }

    @Test
    void itSaysWhatItIsAndWhere() {
        assertThat(flood)
                .containsEntry("uri", FloodStory.URI)
                .containsEntry("type", "text")
                .containsEntry("pubStatus", "usable")
                .containsEntry("version", "3")
                .containsEntry("language", "en-US")
                .containsEntry("slugline", "river-crests")
                .containsEntry("located", "CORROW")
                .containsEntry("by", "Ada Flint and Capital News Service")
                .containsEntry("copyrightHolder", "The Packet")
                .containsEntry("copyrightNotice", "© 2026 The Packet")
                .containsEntry("usageTerms", "No sale");
        assertThat(list(flood, "renditions").getFirst())
                .containsEntry("href", "https://packet.example/2026/11/03/river-crests");
    }

    @Test
    void aNoticeIsTheNewestChangeAndIsToldInWords() {
        assertThat(flood)
                .containsEntry("firstCreated", "2026-11-03T06:05:04.987-05:00")
                .containsEntry("versionCreated", "2026-11-03T12:00:00-05:00")
                .containsEntry("edNote", "Correction, November 3, 2026: It was 31 feet, not 13.");
        assertThat(list(flood, "associations")).anySatisfy(notice -> {
            assertThat(notice).containsEntry("rel", "correction");
            assertThat(list(notice, "altIds").getFirst()).containsEntry("value", "b-crest");
        });
    }

    @Test
    void headlinesHaveTheirRoles() {
        assertThat(list(flood, "headlines"))
                .extracting(headline -> headline.get("role") + ": " + headline.get("value"))
                .containsExactly(
                        "main: River crests at 31 feet",
                        "kicker: Flood",
                        "search: River crests at 31 feet",
                        "social: River!");
    }

    @Test
    void theBodyIsWholeAndItsCountsLeaveCaptionsOut() {
        var body = list(flood, "bodies").getFirst();

        assertThat((String) body.get("value"))
                .doesNotContain("class=\"page\"")
                .contains("https://packet.example/topics/sill")
                .contains("https://packet.example/media/abcd1234/960.webp");
        assertThat(body).containsEntry("wordCount", 5).containsEntry("charCount", "The river rose.\nIt fell.".length());
    }

    @Test
    void keptItsBodyIsAsThePaperHasIt() {
        assertThat(list(of(FloodStory.live()).kept(), "bodies").getFirst().get("value"))
                .isEqualTo(FloodStory.live().copy().body().html());
    }

    @Test
    void whoMadeItAndWhatItIsAboutStandApart() {
        assertThat(named("people"))
                .containsExactly("Ada Flint, author", "Max Roe, photography", "Mayor Tolliver, about");
        assertThat(named("organisations"))
                .containsExactly("Capital News Service, provider", "Levee Board, about", "The Packet, copyrightHolder");
        assertThat(named("places")).containsExactly("Sill River, about");
        assertThat(named("events")).containsExactly("Flood of 2026, about");
        assertThat(named("subjects")).containsExactly("City, section", "The flood, series", "水害, about");
        assertThat(list(flood, "people").getFirst()).containsEntry("uri", "https://packet.example/by/ada-flint");
    }

    @Test
    void picturesComeWithTheirSizesWordsAndCredit() {
        var lead = list(flood, "associations").getFirst();

        assertThat(lead)
                .containsEntry("rel", "lead")
                .containsEntry("uri", "https://packet.example/media/beef0000")
                .containsEntry("by", "Max Roe / The Packet");
        assertThat(list(lead, "descriptions"))
                .extracting(words -> words.get("role") + ": " + words.get("value"))
                .containsExactly("caption: The levee", "altText: A levee");
        assertThat(list(lead, "renditions"))
                .extracting(size -> size.get("width") + "×" + size.get("height"))
                .containsExactly("320×240", "400×300", "400×300");
    }

    @Test
    void aNameThatIsNoUriIsKeptBesideOneThatIs() {
        var foreign = FloodStory.with("Old CMS/12", Story.State.LIVE, FloodStory.copy("A"), List.of());
        var item = published(foreign);

        assertThat((String) item.get("uri"))
                .startsWith("urn:uuid:")
                .isEqualTo(published(foreign).get("uri"));
        assertThat(list(item, "altIds")).contains(Map.of("role", "uri", "value", "Old CMS/12"));
        assertThat(faults(item)).isEmpty();
    }

    @Test
    void ofAWithdrawnStoryNothingIsSaidButThatItIsGone() {
        var gone = of(FloodStory.withdrawn()).withdrawn();

        assertThat(gone)
                .containsEntry("pubStatus", "canceled")
                .containsEntry("edNote", "It was about another river.")
                .containsEntry("versionCreated", "2026-11-03T12:00:00-05:00")
                .doesNotContainKeys("bodies", "descriptions", "associations");
    }

    @Property(tries = 200)
    void whateverItSaysItIsValidNinjs(@ForAll String words, @ForAll String uri) {
        var story = FloodStory.with(uri, Story.State.LIVE, FloodStory.copy(words), List.of(FloodStory.CORRECTION));

        assertThat(faults(published(story))).isEmpty();
    }

    private List<String> named(String property) {
        return list(flood, property).stream()
                .map(one -> one.get("name") + ", " + one.get("rel"))
                .toList();
    }

    private static Map<String, Object> published(Story story) {
        return of(story).published(story.copy().body());
    }

    private static NinjsStory of(Story story) {
        return new NinjsStory(new StoryFacts(Papers.PACKET, story), FloodStory.around(story));
    }

    private static List<String> faults(Map<String, Object> item) {
        return Standards.faults(Standards.NINJS, Json.write(item));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> item, String property) {
        return (List<Map<String, Object>>) item.get(property);
    }
}
