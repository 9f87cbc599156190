package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;
import org.masthead.moving.OldStory.Filing;

/** A whole export of a small paper, with a bit of everything. */
class WordpressTest {

    private static final String UPLOADS = "https://averley.example/paper/wp-content/uploads/2024/04/";

    private static String xml = "";
    private static WordpressExport.Read read = WordpressExport.read("");

    @BeforeAll
    static void readTheExport() throws IOException {
        try (var in = WordpressTest.class.getResourceAsStream("wordpress/averley.xml")) {
            xml = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
        read = WordpressExport.read(xml);
    }

    private static OldStory council() {
        return read.stories().getFirst();
    }

    @Test
    void anExportIsKnownByItsBeginning() {
        assertThat(Wordpress.claims(xml.substring(0, 600))).isTrue();
        assertThat(Wordpress.claims("\uFEFF\n<rss xmlns:wp=\"http://wordpress.org/export/1.0/\">"))
                .isTrue();
        assertThat(Wordpress.claims("<rss version=\"2.0\"><channel><title>The Courier</title>"))
                .isFalse();
        assertThat(Wordpress.claims("{\"db\":[{\"meta\":{}}]}")).isFalse();
    }

    @Test
    void itsStoriesComeInOrderAndTheRestIsCounted() {
        assertThat(read.headlines())
                .containsExactly("Council “will not” move the levee", "Ferry back in service", "About the Courier");
        assertThat(read.stories()).extracting(OldStory::record).containsExactly(5L, 6L, 7L);
        assertThat(read.refused()).isEmpty();
        assertThat(read.notes())
                .containsExactly(
                        "1 of the kind “attachment”, which are no stories.",
                        "1 of the kind “guest-author”, which are no stories.",
                        "1 of the kind “nav_menu_item”, which are no stories.",
                        "1 of the kind “wp_block”, which are no stories.");
    }

    @Test
    void aStoryHasItsWordsItsTimesAndItsName() {
        var story = council();
        assertThat(story.uri()).isEqualTo("https://averley.example/paper/?p=80");
        assertThat(story.slug()).isEqualTo("council-levee");
        assertThat(story.deck()).isEqualTo("Seven members say the old line holds.");
        assertThat(story.status()).isEqualTo(OldStory.Status.PUBLISHED);
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2024-04-02T16:45:00Z"));
        assertThat(story.updated()).isEqualTo(OffsetDateTime.parse("2024-04-03T06:00:00Z"));
        assertThat(story.language()).isEqualTo("en-US");
        assertThat(story.search()).isEmpty();
        assertThat(story.social()).isEqualTo("The levee stays");
    }

    @Test
    void everyAddressItEverHadIsKept() {
        assertThat(council().addresses())
                .containsExactly(
                        "/paper/news/city-hall/2024/04/02/council-levee/",
                        "/paper/?p=80",
                        "/paper/news/city-hall/2024/04/02/council-votes/",
                        "/paper/news/city-hall/2024/03/30/council-levee/");
    }

    @Test
    void itsWritersAreThoseOfTheBylineNotOfTheAccount() {
        assertThat(council().authors()).extracting(OldAuthor::name).containsExactly("Cora Vance", "Ada Pell");
        var cora = council().authors().getFirst();
        assertThat(cora.slug()).isEqualTo("cora-vance");
        assertThat(cora.biography()).isEqualTo("Cora Vance has covered the river since 1998.");
        assertThat(cora.email()).isEqualTo("cora@averley.example");
        assertThat(Objects.requireNonNull(cora.portrait()).address()).isEqualTo(UPLOADS + "mill-bend.jpg");
    }

    @Test
    void anAccountNamedByItsMailAddressIsNotKnownByIt() {
        var ben = read.stories().get(1).authors().getFirst();
        assertThat(ben).isEqualTo(new OldAuthor("ben-orrin", "Ben Orrin", "", "ben@averley.example", null));
    }

    @Test
    void theMainCategoryComesFirst() {
        assertThat(council().filings())
                .containsExactly(
                        new Filing(Filing.Kind.CATEGORY, "city-hall", "City Hall & Council", true),
                        new Filing(Filing.Kind.CATEGORY, "news", "News", false),
                        new Filing(Filing.Kind.TAG, "levee", "levee", false));
    }

    @Test
    void itsLeadPictureComesWithWhatIsSaidOfIt() {
        assertThat(council().lead())
                .isEqualTo(new OldPicture(
                        UPLOADS + "mill-bend.jpg",
                        "The levee at Mill Bend on Monday",
                        "Brown water behind a low wall of sandbags",
                        "Vera Lindqvist / The Courier"));
    }

    @Test
    void itsBlocksAreItsBody() {
        var picture = Markup.awaited(UPLOADS + "mill-bend.jpg");
        assertThat(WordpressExport.plain(council().body())).isEqualTo("""
                        <p>The council voted <strong>seven to two</strong> on Tuesday to leave the levee where it is.</p>
                        <figure><img src="%s" alt="Brown water behind a low wall of sandbags">\
                        <figcaption>Mill Bend, where it broke in 1997</figcaption></figure>
                        <hr class="page">
                        <aside class="pullquote"><p>Rivers do not read minutes.</p>\
                        <p><cite>Mayor Ilse Brandt</cite></p></aside>
                        <p>Write to the desk at Ferry Street 4.</p>""".formatted(picture));
        assertThat(council().pictures()).containsOnlyKeys(picture);
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        assertThat(council().notes())
                .containsExactly(
                        "The block “latest-posts”, made anew there for each page, is left out.",
                        "It was pinned to the top (sticky) there.");
    }

    @Test
    void aTextOfTheOldEditorIsABodyToo() {
        var picture = Markup.awaited(UPLOADS + "mill-bend.jpg");
        assertThat(WordpressExport.plain(read.stories().get(1).body())).isEqualTo("""
                        <p>The ferry is back.<br> It runs hourly.</p>
                        <figure><img src="%s" alt="The bend"><figcaption>Where the ferry <em>lands</em></figcaption></figure>
                        <p class="embed"><a href="https://www.youtube.com/watch?v=riverferry1">\
                        Embedded: https://www.youtube.com/watch?v=riverferry1</a></p>
                        <p>The end.</p>""".formatted(picture));
    }

    @Test
    void aPageIsADraftThatSaysWhatItWas() {
        var about = read.stories().getLast();
        assertThat(about.status()).isEqualTo(OldStory.Status.DRAFT);
        assertThat(about.addresses()).contains("/paper/about/", "/paper/?page_id=82");
        assertThat(about.notes()).containsExactly("It was a page there, not a post, and is kept as a draft.");
    }

    @Test
    void anotherExportOfTheSameSaysTheSame() {
        var again =
                WordpressExport.read(xml.replace("1712130000:1", "1799999999:2").replace("About time.", "Late."));
        assertThat(again.stories())
                .extracting(OldStory::source)
                .containsExactlyElementsOf(
                        read.stories().stream().map(OldStory::source).toList());
        var changed = WordpressExport.read(xml.replace("where it broke in 1997", "where it broke in 1996"));
        assertThat(changed.stories().getFirst().source()).isNotEqualTo(council().source());
    }

    @Test
    void aCaptionThatChangesElsewhereInTheExportChangesTheStory() {
        var changed = WordpressExport.read(xml.replace("Brown water behind", "Green water behind"));
        assertThat(changed.stories().getFirst().source()).isNotEqualTo(council().source());
    }

    @Test
    void filesThatBelongTogetherKnowEachOther() {
        var cut = xml.indexOf("<item>", xml.indexOf("<title><![CDATA[Home]]>"));
        var head = xml.substring(0, xml.indexOf("<wp:author>"));
        var stories = head + xml.substring(cut);
        var rest = xml.substring(0, cut) + "</channel></rss>";
        assertThat(WordpressExport.read(stories, rest).stories())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("record")
                .isEqualTo(read.stories());
    }
}
