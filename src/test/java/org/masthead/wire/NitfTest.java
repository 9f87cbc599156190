package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.story.Notice;
import org.masthead.topic.Topic;

/** A story in NITF, in the encoding of its time. */
class NitfTest {

    @TempDir
    Path folder = Path.of(".");

    private Dispatch read() throws Exception {
        Files.write(folder.resolve("cheese.jpg"), new byte[] {1});
        Files.write(folder.resolve("dairy.jpg"), new byte[] {2});
        return Samples.stories(Samples.read(folder, "story.nitf")).getFirst();
    }

    private Dispatch cheese = Reading.story("{\"uri\":\"u:1\",\"headline\":\"None yet\"}");

    @BeforeEach
    void itIsRead() throws Exception {
        cheese = read();
    }

    @Test
    void itsHeadIsUnderstood() {
        assertThat(cheese.uri()).isEqualTo("urn:nitf:RW:cheese-78");
        assertThat(cheese.words().headline()).isEqualTo("Blå cheese wins again");
        assertThat(cheese.words().deck()).isEqualTo("A small dairy won for the third time.");
        assertThat(cheese.dateline()).isEqualTo("TRONDHEIM, Norway");
        assertThat(cheese.slug()).isEqualTo("cheese-award");
        assertThat(cheese.credits()).extracting(Dispatch.Credit::name).containsExactly("Nils Aas", "River Wire");
        assertThat(cheese.placing().section()).isEqualTo("Business");
        assertThat(cheese.placing().series()).isEqualTo("Cheeses of the north");
        assertThat(cheese.rights().holder()).isEqualTo("River Wire");
        assertThat(cheese.rights().notice()).isEqualTo("© 2026 River Wire");
        assertThat(cheese.topics())
                .containsExactlyInAnyOrder(
                        new Topic.Named(Topic.Kind.SUBJECT, "Economy"),
                        new Topic.Named(Topic.Kind.SUBJECT, "cheese"),
                        new Topic.Named(Topic.Kind.SUBJECT, "awards"),
                        new Topic.Named(Topic.Kind.PERSON, "Kåre Berg"),
                        new Topic.Named(Topic.Kind.ORGANISATION, "Berg Dairy"),
                        new Topic.Named(Topic.Kind.PLACE, "Trondheim"),
                        new Topic.Named(Topic.Kind.EVENT, "World Cheese Awards"));
    }

    @Test
    void timesAndNoticesAreItsOwn() {
        assertThat(cheese.times().published()).isEqualTo(OffsetDateTime.parse("2026-11-20T10:00:00+01:00"));
        assertThat(cheese.times().embargo()).isEqualTo(OffsetDateTime.parse("2026-11-20T10:00:00+01:00"));
        assertThat(cheese.times().expires()).isEqualTo(OffsetDateTime.parse("2099-12-31T00:00:00Z"));
        assertThat(cheese.notices())
                .extracting(Notice::kind, Notice::text)
                .containsExactly(tuple(Notice.Kind.CORRECTION, "The cheese is from Trondheim, not Tromsø."));
    }

    @Test
    void everyWordOfItsBodyIsKept() {
        assertThat(cheese.body().text().lines())
                .containsExactly(
                        "A cheese aged for 14 months won, by 1/2 a point.",
                        "Third time",
                        "Kåre Berg said it was luck. He laughed.",
                        "Embedded: The ceremony",
                        "1 Blå",
                        "The dairy.",
                        "Editing by the desk");
        assertThat(cheese.body().html()).doesNotContain("picture to follow", "Ranks");
    }

    @Test
    void theFirstPictureLeadsAndTheOthersStandInTheText() {
        assertThat(cheese.photo()).isNotNull();
        assertThat(cheese.photo().href()).isEqualTo("cheese.jpg");
        assertThat(cheese.photo().words().credit()).isEqualTo("Liv Moe");
        assertThat(cheese.photo().words().alt()).isEqualTo("A blue cheese");
        assertThat(cheese.beside().pictures().values())
                .extracting(Dispatch.Photo::href)
                .containsExactly("dairy.jpg");
    }

    @Test
    void readAgainItIsTheSameRecord() throws Exception {
        assertThat(read().fingerprint()).isEqualTo(cheese.fingerprint());
    }

    @Test
    void aFileMayHoldSeveral() {
        var one = "<nitf uno=\"%s\"><body><body.head><hedline><hl1>%s</hl1></hedline></body.head>"
                + "<body.content><p>Words.</p></body.content></body></nitf>";
        var both = "\uFEFF <!DOCTYPE nitf [<!ENTITY a \"b\">]><!-- x -->\n" + one.formatted("1", "First")
                + one.formatted("2", "Second");
        assertThat(Samples.stories(Reading.of(both)))
                .extracting(Dispatch::uri, story -> story.words().headline())
                .containsExactly(tuple("urn:nitf:1", "First"), tuple("urn:nitf:2", "Second"));
    }
}
