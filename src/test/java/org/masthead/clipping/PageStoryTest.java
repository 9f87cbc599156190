package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.clipping.PageSamples.blocks;
import static org.masthead.clipping.PageSamples.clipping;
import static org.masthead.clipping.PageSamples.ofHtml;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.masthead.clipping.Clipping.Picture;
import org.masthead.clipping.Clipping.Writer;
import org.masthead.house.Markup;

/** The story of a saved page, whatever shape the page has. */
class PageStoryTest {

    @Test
    void aPageOfTodayGivesItsWholeStoryAndNothingElse() {
        var story = clipping("modern");

        assertThat(story.headline()).isEqualTo("Dredging money went to ghost boats, audit finds");
        assertThat(story.deck()).isEqualTo("The harbor board paid for work on days when the dredger lay in dock");
        assertThat(story.kicker()).isEqualTo("Low Water");
        assertThat(blocks(story))
                .containsExactly(
                        "AVERLEY — The harbor board paid for 41,000 cubic yards of mud that nobody ever lifted, an audit of its books shows.",
                        "The audit, by the state comptroller, compares what the board paid with what its own soundings measured.",
                        "“We paid for boats that were tied up,” said Ines Marchetti, who chairs the finance committee. “That is all there is to it.”",
                        "What the log says",
                        "The log of the Marguerite has no entry for 61 of the days for which the board was billed. Among them:",
                        "Christmas Day 2023; eleven days in March, when the channel was frozen; the week of the flood.",
                        "Yards paid for and yards measured, 2021 to 2024.",
                        "No vessel was observed at the site.",
                        "Year Paid Measured 2023 18,200 4,100 2024 22,800 9,050",
                        "No.",
                        "That was the whole answer of the board’s president, Calvin Rooke, when he was asked whether he had read the log.");
        assertThat(story.notes()).isEmpty();
    }

    @Test
    void itsMarkupIsThatOfABody() {
        assertThat(clipping("modern").body().blocks())
                .extracting(Markup.Block::kind)
                .containsExactly("p", "p", "p", "h2", "p", "ul", "figure", "blockquote", "table", "p", "p");
    }

    @Test
    void whatItTellsSearchEnginesIsKnown() {
        var story = clipping("modern");

        assertThat(story.address()).isEqualTo("https://packet.example/2025/11/03/dredging-money");
        assertThat(story.dateline()).isEqualTo("AVERLEY");
        assertThat(story.section()).isEqualTo("River");
        assertThat(story.topics()).containsExactly("Harbor board", "dredging", "Calvin Rooke");
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2025-11-03T06:30:00-05:00"));
        assertThat(story.updated()).isEqualTo(OffsetDateTime.parse("2025-11-03T11:05:00-05:00"));
        assertThat(story.language()).isEqualTo("en-US");
    }

    @Test
    void eachWriterHasTheirOwnBiography() {
        assertThat(clipping("modern").writers())
                .containsExactly(
                        new Writer(
                                "Dana Okafor",
                                "",
                                "Dana Okafor covers the river and the harbor for the Packet.",
                                "dokafor@packet.example",
                                false),
                        new Writer("Luis Ferrante", "", "Luis Ferrante is the paper’s city hall reporter.", "", false));
    }

    @Test
    void picturesThatLoadLateAreFoundWithCaptionAndCredit() {
        var story = clipping("modern");

        assertThat(story.lead())
                .isEqualTo(new Picture(
                        "https://packet.example/media/dredger.jpg",
                        "The dredger Marguerite in dock last month.",
                        "A dredger at a dock",
                        "Josie Tran/The Packet"));
        var chart = Markup.awaited("https://packet.example/media/chart-1200.png");
        assertThat(story.pictures()).containsOnlyKeys(chart);
        assertThat(story.body().html()).contains("src=\"" + chart + "\"");
    }

    @Test
    void aPageLaidOutInTablesGivesItsStory() {
        var story = clipping("old-table");

        assertThat(story.headline()).isEqualTo("Levee repair eight months late");
        assertThat(story.writers()).extracting(Writer::name).containsExactly("Mae Lindqvist");
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2004-03-09T19:15:00-05:00"));
        assertThat(blocks(story))
                .containsExactly(
                        "The levee at Lower Basin will not be whole again before the spring flood, the county’s engineer said on Tuesday.",
                        "“We are eight months late and we have run out of dry weather,” the engineer, Paul Ostrow, told the council.",
                        "The levee at Lower Basin on Monday.",
                        "The repair was to cost $2.1 million. It has cost $3.4 million so far, and a third of the wall is still sandbags.",
                        "Residents of Tannery Row have begun to carry their furniture upstairs.");
    }

    @Test
    void lineBreaksMakeParagraphs() {
        var story = clipping("breaks");

        assertThat(story.headline()).isEqualTo("Ferry runs late for the third day");
        assertThat(story.deck()).isEqualTo("Passengers wait on the landing while the mechanics look for a valve");
        assertThat(story.body().blocks()).extracting(Markup.Block::kind).containsExactly("p", "p", "figure", "p", "p");
        assertThat(story.body().text()).endsWith("The valve is due on Saturday.");
        assertThat(story.writers().getFirst().email()).isEqualTo("hank@courier.example");
    }

    @Test
    void aGermanPageInMicroformatsGivesItsStory() {
        var story = clipping("hentry");

        assertThat(story.deck()).isEqualTo("Der Riss im Augenstab ist länger als gedacht.");
        assertThat(story.writers()).extracting(Writer::name).containsExactly("Ines Calloway");
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2024-05-02T08:00:00+02:00"));
        assertThat(story.topics()).containsExactly("Brücke", "Verkehr");
        assertThat(blocks(story)).hasSize(5).noneMatch(words -> words.matches(".*(Lesen Sie|Anzeige|Augenstab).*"));
    }

    @Test
    void allOfALiveBlogIsTheStory() {
        assertThat(blocks(clipping("live")))
                .containsExactly(
                        "Ward Four will be counted again",
                        "Eleven votes lie between the two, and the law calls for a recount below twenty.",
                        "Tolliver claims the council",
                        "“It is done,” said Ruth Tolliver at the Grange Hall, and the band began to play.",
                        "Her opponent has not called her yet.",
                        "The polls are closed",
                        "The last ballot was cast in the firehouse at two minutes to eight, by a man in waders.");
    }

    @Test
    void aBodyBehindAPaywallIsNotLostAndTheEditorIsTold() {
        var story = clipping("paywall");

        assertThat(blocks(story)).hasSize(5).noneMatch(words -> words.contains("Subscribe"));
        assertThat(story.body().text())
                .startsWith("The old mill has stood empty")
                .endsWith("He says that it still works.");
        assertThat(story.notes()).singleElement().asString().contains("does not show to everybody");
    }

    @Test
    void aShellForScriptsGivesTheBodyItTellsSearchEngines() {
        var story = clipping("shell");

        assertThat(blocks(story))
                .hasSize(3)
                .last()
                .isEqualTo("“We forgot how to pass,” the coach said. “Then we forgot how to run.”");
        assertThat(story.notes()).singleElement().asString().contains("search engines");
    }

    @Test
    void aPageInArabicGivesItsStoryWithoutTheLinkInIt() {
        var story = clipping("rtl");

        assertThat(story.language()).isEqualTo("ar");
        assertThat(story.headline()).isEqualTo("عودة البلشون إلى البرك القديمة");
        assertThat(blocks(story)).hasSize(3).noneMatch(words -> words.contains("الجسر"));
    }

    @Test
    void aPageAsABrowserSavesItHasItsPicturesBesideIt() {
        var story = clipping("saved");

        assertThat(story.address()).isEqualTo("https://packet.example/river/low-water");
        assertThat(story.pictures().values())
                .containsExactly(new Picture(
                        "low-water_files/gauge house.jpg", "The gauge house stands dry.", "The gauge house", ""));
        assertThat(story.body().html()).contains("https://video.example/embed/12");
        assertThat(story.writers()).extracting(Writer::name).containsExactly("Josie Tran");
    }

    @Test
    void aDescriptionThatOnlyRepeatsTheBeginningIsNoDeck() {
        var story = ofHtml("""
                <title>Ferry late</title><meta name="description" content="The ferry to Averley ran 40 minutes late on Thursday">
                <h1>Ferry late</h1><p>The ferry to Averley ran 40 minutes late on Thursday, for the third day in a row.</p>
                <p>The valve is due on Saturday, the captain said, if it is sent to the right port this time.</p>""");

        assertThat(story.deck()).isEmpty();
    }

    @Test
    void aPageWithoutAHeadlineIsCalledWhatItsFileIs() {
        var page = "<p>The ferry to Averley ran 40 minutes late on Thursday, for the third day in a row.</p>";

        assertThat(SavedPage.read(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "pages/ferry-late_again.html")
                        .headline())
                .isEqualTo("ferry late again");
    }

    @Test
    void brokenLinkedDataStillGivesWhatCanBeRead() {
        var story = ofHtml("""
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late again", "datePublished": "2025-01-02T03:04:05Z", "author": [{]}</script>
                <h1>Ferry late again</h1><p>The ferry to Averley ran 40 minutes late on Thursday, for the third day in a row.</p>""");

        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2025-01-02T03:04:05Z"));
    }
}
