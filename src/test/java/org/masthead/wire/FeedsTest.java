package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.topic.Topic;
import org.masthead.wire.Understanding.Refused;

/** Feeds of other sites, as they really are. */
class FeedsTest {

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void somePicturesLieThere() throws Exception {
        for (var one : List.of("crane.jpg", "crew.jpg", "chart.png", "tide.jpg"))
            Files.writeString(folder.resolve(one), one);
    }

    private List<Understanding> read(String name) {
        var file = Samples.file(folder, name);
        var options = new Intake.Options(false, false, null, Intake.AUTO, null, folder, false, "");
        return Reading.of(options, Source.file(file));
    }

    @Test
    void theWholeTextIsTheBodyAndTheSummaryTheDeck() {
        var crane = Samples.stories(read("feed.rss")).getFirst();
        assertThat(crane.uri()).isEqualTo("https://www.light.example/#4711");
        assertThat(crane.words().headline()).isEqualTo("Crane & crew return");
        assertThat(crane.words().deck()).isEqualTo("It took eleven days.");
        assertThat(crane.body().text()).isEqualTo("The crane is back.\nSo is the crew.");
        assertThat(crane.body().html())
                .contains("href=\"https://www.light.example/crew\"")
                .doesNotContain("alert");
        assertThat(crane.times().published()).isEqualTo(OffsetDateTime.parse("2026-11-23T09:30:00-05:00"));
        assertThat(crane.credits()).extracting(Dispatch.Credit::name).containsExactly("Mona Reed");
        assertThat(crane.topics())
                .containsExactly(
                        new Topic.Named(Topic.Kind.SUBJECT, "Harbor"),
                        new Topic.Named(Topic.Kind.SUBJECT, "Cranes & hoists"));
        assertThat(crane.language()).isEqualTo("en-us");
        assertThat(crane.rights().holder()).isEqualTo("Light Media Co");
    }

    @Test
    void theLargestPictureLeadsAndIsNotShownTwice() {
        var crane = Samples.stories(read("feed.rss")).getFirst();
        assertThat(crane.photo()).isNotNull();
        assertThat(crane.photo().href()).endsWith("/img/crane.jpg");
        assertThat(crane.photo().words().caption()).isEqualTo("The crane, Monday.");
        assertThat(crane.photo().words().credit()).isEqualTo("T. Ong");
        assertThat(crane.beside().pictures().values())
                .extracting(Dispatch.Photo::href)
                .containsExactly("https://www.light.example/img/crew.jpg");
    }

    @Test
    void aTeaserComesInAsWhatItIs() {
        var found = read("feed.rss");
        var teaser = Samples.stories(found).get(1);
        assertThat(teaser.body().html()).contains("A few <strong>words</strong>.");
        assertThat(teaser.words().deck()).isEmpty();
        assertThat(teaser.times().published()).isEqualTo(OffsetDateTime.parse("2026-11-22T07:05:00Z"));
        assertThat(teaser.credits()).extracting(Dispatch.Credit::name).containsExactly("Harbor Desk");
        assertThat(teaser.notes())
                .contains("The feed has only this much of it, which may be a summary.")
                .anyMatch(note -> note.contains("none.png is missing"));
        assertThat(found.getLast()).isEqualTo(new Refused(3, "It has no uri, so it could not be known again."));
    }

    @Test
    void rssOfTheFirstKindIsReadToo() {
        var bell = Samples.stories(read("feed.rdf")).getFirst();
        assertThat(bell.uri()).isEqualTo("https://old.example/1");
        assertThat(bell.body().text()).isEqualTo("It rang at noon.");
        assertThat(bell.times().published()).isEqualTo(OffsetDateTime.parse("2026-11-19T00:00:00Z"));
        assertThat(bell.credits()).extracting(Dispatch.Credit::name).containsExactly("Ivo Lark");
    }

    @Test
    void atomSaysOfEachTextWhatKindItIs() {
        var stories = Samples.stories(read("feed.atom"));
        var tide = stories.getFirst();
        assertThat(tide.words().headline()).isEqualTo("Tide < forecast");
        assertThat(tide.words().deck()).isEqualTo("Lower than feared.");
        assertThat(tide.body().html())
                .contains("<strong>low</strong>", "href=\"https://quay.example/news/tide/more.html\"");
        assertThat(tide.beside().pictures().values())
                .extracting(Dispatch.Photo::href)
                .containsExactly("https://quay.example/news/tide/chart.png");
        assertThat(tide.photo()).isNotNull();
        assertThat(tide.photo().href()).isEqualTo("https://quay.example/img/tide.jpg");
        assertThat(tide.times().published()).isEqualTo(OffsetDateTime.parse("2026-11-23T08:00:00+01:00"));
        assertThat(tide.times().updated()).isEqualTo(OffsetDateTime.parse("2026-11-23T09:00:00+01:00"));
        assertThat(tide.rights().holder()).isEqualTo("Quay Press");
        assertThat(stories.get(1).words().headline()).isEqualTo("5 < 6, they say");
        assertThat(stories.get(1).body().text()).isEqualTo("All of it.");
        assertThat(stories.get(2).body().text()).isEqualTo("One < two.\nNext.");
    }

    @Test
    void whatStandsAtTheSiteThatIsLeftIsFoundAtItsOldAddress() {
        var file = Samples.file(folder, "feed.rss");
        var options = new Intake.Options(false, false, null, Intake.AUTO, null, null, false, "https://light.example");
        var found = Samples.stories(Reading.of(options, Source.file(file)));
        assertThat(found.getFirst().beside().formerPaths()).containsExactly("/2026/11/crane-returns?id=4");
        assertThat(Samples.stories(read("feed.rss")).getFirst().beside().formerPaths())
                .isEmpty();
    }

    @Test
    void aFeedThatBreaksOffKeepsWhatCameBefore() {
        var text = new String(Samples.bytes("feed.rss"), StandardCharsets.UTF_8);
        var found = Reading.of(text.substring(0, text.indexOf("A few &lt;")));
        assertThat(Samples.stories(found)).hasSize(1);
        assertThat(found.getLast()).isEqualTo(new Refused(2, "The file breaks off in the middle of it."));
    }
}
