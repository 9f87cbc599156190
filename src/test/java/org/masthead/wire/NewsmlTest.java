package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.story.Arrival;
import org.masthead.story.Notice;
import org.masthead.topic.Topic;
import org.masthead.wire.Understanding.LeftOut;
import org.masthead.wire.Understanding.Refused;

/** A message of NewsML-G2, as agencies send them. */
class NewsmlTest {

    @TempDir
    Path folder = Path.of(".");

    private List<Understanding> found = List.of();

    @BeforeEach
    void theMessageIsRead() throws Exception {
        Files.write(folder.resolve("levee.jpg"), new byte[] {1, 2, 3});
        found = Samples.read(folder, "message.xml");
    }

    private Dispatch story(int n) {
        return Samples.stories(found).get(n);
    }

    @Test
    void theNewestVersionIsTheStoryAndTheRestIsNamed() {
        assertThat(found)
                .filteredOn(LeftOut.class::isInstance)
                .extracting(Understanding::record, one -> ((LeftOut) one).reason())
                .containsExactly(
                        tuple(1L, "It is a package of other items, and no story itself."),
                        tuple(2L, "A newer version of it came along: 3."),
                        tuple(4L, "It is a picture, and comes in with stories that name it."));
        assertThat(Samples.stories(found))
                .extracting(Dispatch::uri)
                .containsExactly(
                        "urn:newsml:cns.example:20261123:levee-7",
                        "urn:newsml:cns.example:20261123:ferry-1",
                        "urn:newsml:cns.example:20261123:gone-1");
        assertThat(found.getLast()).isEqualTo(new Refused(7, "It has no uri, so it could not be known again."));
    }

    @Test
    void itsWordsStandWhereTheyBelong() {
        var levee = story(0);
        assertThat(levee.words().kicker()).isEqualTo("The flood");
        assertThat(levee.words().headline()).isEqualTo("Levee holds & the town sleeps");
        assertThat(levee.words().deck()).isEqualTo("Two hundred volunteers filled sandbags.");
        assertThat(levee.dateline()).isEqualTo("CORROW");
        assertThat(levee.slug()).isEqualTo("levee-night");
        assertThat(levee.language()).isEqualTo("en-GB");
        assertThat(levee.body().text().lines())
                .containsExactly(
                        "The river crested at midnight in Corrow.",
                        "The levee is 9 metres high.",
                        "What comes next",
                        "Pumps More pumps",
                        "Levels Hour Metres 23 8.9",
                        "“We were lucky.”");
        assertThat(levee.body().html()).contains("<h2 ", "<ul ", "<table ", "<blockquote ", "8.<em>9</em>");
        assertThat(story(1).body().html()).contains("<strong>will</strong>", "href=\"https://ferry.example/\"");
    }

    @Test
    void peopleSubjectsAndRightsAreKept() {
        var levee = story(0);
        assertThat(levee.credits())
                .extracting(Dispatch.Credit::name)
                .containsExactly("Jane O’Doe", "John Roe", "Corrow News Service");
        assertThat(levee.topics())
                .contains(
                        new Topic.Named(Topic.Kind.SUBJECT, "Floods"),
                        new Topic.Named(Topic.Kind.SUBJECT, "sandbags"),
                        new Topic.Named(Topic.Kind.PERSON, "Ada Strand"),
                        new Topic.Named(Topic.Kind.ORGANISATION, "Harbor Board"),
                        new Topic.Named(Topic.Kind.PLACE, "Lower Basin"),
                        new Topic.Named(Topic.Kind.EVENT, "The November flood"));
        assertThat(levee.rights().holder()).isEqualTo("Corrow News Service");
        assertThat(levee.rights().notice()).isEqualTo("© 2026 Corrow News Service");
        assertThat(levee.rights().toString()).contains("Not for archives after 30 days", "CNS");
    }

    @Test
    void statusTimesAndCorrectionsAreItsOwn() {
        var levee = story(0);
        assertThat(levee.fate()).isEqualTo(new Arrival.Fate.Publish());
        assertThat(levee.times().published()).isEqualTo("2026-11-23T14:05:00+01:00");
        assertThat(levee.times().updated()).isEqualTo("2026-11-23T16:40:00+01:00");
        assertThat(levee.notices())
                .extracting(Notice::kind, Notice::text)
                .containsExactly(tuple(Notice.Kind.CORRECTION, "The levee is 9 metres high, not 19, in paragraph 2."));
        assertThat(story(1).times().embargo()).isEqualTo(OffsetDateTime.parse("2026-12-01T06:00:00-05:00"));
        assertThat(story(2).fate())
                .isInstanceOfSatisfying(
                        Arrival.Fate.Withdraw.class,
                        gone -> assertThat(gone.reason()).isEqualTo("The source has withdrawn its figures."));
    }

    @Test
    void thePictureOfItsPackageLeads() {
        var photo = story(0).photo();
        assertThat(photo).isNotNull();
        assertThat(photo.href()).isEqualTo("levee.jpg");
        assertThat(photo.words().caption()).isEqualTo("Volunteers fill sandbags, Monday night.");
        assertThat(photo.words().alt()).isEqualTo("Volunteers on the levee");
        assertThat(photo.words().credit()).isEqualTo("Paul Hale / CNS");
        assertThat(story(1).photo()).isNull();
    }

    @Test
    void aNewerVersionInAnotherFileWins() throws Exception {
        var item = """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="%d">
                  <itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:withheld"/></itemMeta>
                  <contentMeta><headline>Version %d</headline></contentMeta>
                  <contentSet><inlineData contenttype="text/html">&lt;p&gt;Words&lt;/p&gt;</inlineData></contentSet>
                </newsItem>""";
        var newer = Files.writeString(folder.resolve("a.xml"), item.formatted(10, 10));
        var older = Files.writeString(folder.resolve("b.xml"), item.formatted(9, 9));
        var stories = Samples.stories(Reading.of(Source.file(newer), Source.file(older)));
        assertThat(stories).extracting(one -> one.words().headline()).containsExactly("Version 10");
        assertThat(stories.getFirst().fate()).isEqualTo(new Arrival.Fate.Draft());
        assertThat(stories.getFirst().body().text()).isEqualTo("Words");
    }
}
