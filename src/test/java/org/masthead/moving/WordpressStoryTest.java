package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moving.WordpressExport.SITE;
import static org.masthead.moving.WordpressExport.meta;
import static org.masthead.moving.WordpressExport.picture;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.moving.OldStory.Filing;
import org.masthead.moving.OldStory.Status;
import org.masthead.moving.WordpressExport.Item;

/** What stands beside a story's words: its fate, its times, its names and places. */
class WordpressStoryTest {

    private static OldStory read(Item item) {
        return new WordpressExport().with(item).read().only();
    }

    private static Item post() {
        return Item.post("The levee holds.");
    }

    @ParameterizedTest
    @CsvSource({
        "publish,PUBLISHED",
        "future,SCHEDULED",
        "draft,DRAFT",
        "pending,DRAFT",
        "private,DRAFT",
        "trash,BINNED",
        "inherit,DRAFT",
        "auto-draft,DRAFT",
        "pitch,DRAFT"
    })
    void aStatusBecomesAFate(String there, Status here) {
        assertThat(read(post().set("wp:status", there)).status()).isEqualTo(here);
    }

    @Test
    void aStatusOfAPluginIsSaid() {
        assertThat(read(post().set("wp:status", "pitch")).notes())
                .containsExactly("Its status there was “pitch”; it is kept as a draft.");
    }

    @Test
    void anEmptyDraftThatWordpressMadeItselfIsNoStory() {
        var read = new WordpressExport()
                .with(Item.post("").set("wp:status", "auto-draft"))
                .read();
        assertThat(read.stories()).isEmpty();
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void aStoryBehindAPasswordIsNotPublished() {
        var story = read(post().set("wp:post_password", "heron"));
        assertThat(story.status()).isEqualTo(Status.DRAFT);
        assertThat(story.notes()).containsExactly("It was behind a password there, and is kept as a draft.");
        assertThat(new String(story.source(), UTF_8)).doesNotContain("heron");
    }

    @Test
    void kindsThatAreStoriesByAnotherNameKeepTheirFate() {
        assertThat(read(post().set("wp:post_type", "news")).status()).isEqualTo(Status.PUBLISHED);
        var recipe = read(post().set("wp:post_type", "recipe"));
        assertThat(recipe.status()).isEqualTo(Status.DRAFT);
        assertThat(recipe.notes()).containsExactly("It was a recipe there, not a post, and is kept as a draft.");
    }

    @Test
    void theTimeInUtcIsTheTime() {
        assertThat(read(post()).published()).isEqualTo(OffsetDateTime.parse("2019-05-14T08:30:00Z"));
        assertThat(read(post()).updated()).isNull();
    }

    @Test
    void aTimeOfNoughtsIsNoTime() {
        var draft = post().set("wp:status", "draft")
                .set("wp:post_date_gmt", "0000-00-00 00:00:00")
                .set("pubDate", "Mon, 30 Nov -0001 00:00:00 +0000");
        assertThat(read(draft).published()).isNull();
        assertThat(read(draft.set("wp:post_modified_gmt", "0000-00-00 00:00:00"))
                        .updated())
                .isNull();
    }

    @Test
    void aPublishedStoryWithoutUtcHasTheTimeOfTheFeedOrElseOfTheSite() {
        var post = post().set("wp:post_date_gmt", "0000-00-00 00:00:00");
        assertThat(read(post).published()).isEqualTo(OffsetDateTime.parse("2019-05-14T08:30:00Z"));
        var local = read(post.set("pubDate", ""));
        assertThat(local.published()).isEqualTo(OffsetDateTime.parse("2019-05-14T10:30:00Z"));
        assertThat(local.notes()).containsExactly("Its time zone is not known: its time is taken as UTC.");
    }

    @Test
    void aHeadlineIsPlainWords() {
        assertThat(read(post().set("title", "Mayor&#8217;s <em>plan</em> &amp; 5 < 6"))
                        .headline())
                .isEqualTo("Mayor’s plan & 5 < 6");
    }

    @Test
    void aStoryWithoutAHeadlineIsKnownByItsFirstWords() {
        var story = read(post().set("title", "").set("wp:post_name", ""));
        assertThat(story.headline()).isEqualTo("The levee holds.");
        assertThat(story.slug()).isEqualTo("the-levee-holds");
        assertThat(story.notes()).containsExactly("It had no headline there: the first words stand for it.");
    }

    @Test
    void aStoryWithoutAnyWordsIsRefused() {
        var read = new WordpressExport().with(Item.post(" ").set("title", "")).read();
        assertThat(read.refused()).containsEntry(1L, "It has neither a headline nor words.");
    }

    @Test
    void aSlugIsReadAsItsReadersReadIt() {
        var story = read(post().set("wp:post_name", "%d1%80%d0%b5%d0%ba%d0%b0")
                .set("link", SITE + "/%d1%80%d0%b5%d0%ba%d0%b0/"));
        assertThat(story.slug()).isEqualTo("река");
        assertThat(story.addresses()).contains("/%d1%80%d0%b5%d0%ba%d0%b0/");
    }

    @Test
    void aSlugFromTheBinIsTheOneBefore() {
        var binned = post().set("wp:status", "trash").set("wp:post_name", "levee-holds__trashed");
        assertThat(read(binned).slug()).isEqualTo("levee-holds");
        assertThat(read(binned.meta("_wp_desired_post_slug", "levee")).slug()).isEqualTo("levee");
    }

    @Test
    void aGuidThatIsThereTwiceDoesNotMakeOneStoryOfTwo() {
        var read = new WordpressExport()
                .with(Item.numbered(1, "One.").set("guid", "https://averley.example/hello-world/"))
                .with(Item.numbered(2, "Two.").set("guid", "https://averley.example/hello-world/"))
                .with(Item.numbered(3, "Three.").set("guid", "https://old.example/?p=3"))
                .read();
        assertThat(read.stories())
                .extracting(OldStory::uri)
                .containsExactly(SITE + "/?p=1", SITE + "/?p=2", "https://old.example/?p=3");
    }

    @Test
    void addressesOnOtherSitesAreNotOurs() {
        var story = read(post().set("link", "https://elsewhere.example/a/")
                .set("guid", "http://www.averley.example/old/a.html?print=1"));
        assertThat(story.addresses()).containsExactly("/?p=41", "/old/a.html?print=1");
    }

    @Test
    void aMonthInAnAddressThatMovedIsKept() {
        var story = read(post().set("link", SITE + "/2019/05/levee-holds/").meta("_wp_old_date", "2019-04-30"));
        assertThat(story.addresses()).contains("/2019/05/levee-holds/", "/2019/04/levee-holds/");
    }

    @Test
    void theDeckIsTheSubtitleElseTheExcerptElseTheDescription() {
        var post = post().meta("_yoast_wpseo_metadesc", "What search engines show.");
        assertThat(read(post).deck()).isEqualTo("What search engines show.");
        post.set("excerpt:encoded", "<p>The <b>excerpt</b>.</p>");
        assertThat(read(post).deck()).isEqualTo("The excerpt.");
        var both = read(post.meta("wps_subtitle", "The line under it"));
        assertThat(both.deck()).isEqualTo("The line under it");
        assertThat(both.notes()).containsExactly("Besides its deck it had an excerpt there: “The excerpt.”");
    }

    @Test
    void headlinesThatPluginsWouldHaveFilledInAreNotTaken() {
        assertThat(read(post().meta("_yoast_wpseo_title", "Levee: what to know"))
                        .search())
                .isEqualTo("Levee: what to know");
        assertThat(read(post().meta("_yoast_wpseo_title", "%%title%% %%page%%")).search())
                .isEmpty();
        assertThat(read(post().meta("rank_math_title", "%title% - news")).search())
                .isEmpty();
        assertThat(read(post().meta("_aioseo_title", "#post_title")).search()).isEmpty();
        assertThat(read(post().meta("rank_math_title", "Up 5% in May")).search())
                .isEqualTo("Up 5% in May");
    }

    @Test
    void aCategoryInTheAddressIsTheMainOne() {
        var filed = post().set("link", SITE + "/sport/rowing/levee-holds/")
                .and("<category domain=\"category\" nicename=\"news\"><![CDATA[News]]></category>")
                .and("<category domain=\"category\" nicename=\"sport\"><![CDATA[Sport]]></category>")
                .and("<category domain=\"category\" nicename=\"rowing\"><![CDATA[Rowing]]></category>")
                .and("<category domain=\"category\" nicename=\"uncategorized\"><![CDATA[Uncategorized]]></category>")
                .and("<category domain=\"place\" nicename=\"mill-bend\"><![CDATA[Mill Bend]]></category>")
                .and("<category domain=\"post_format\" nicename=\"post-format-video\"><![CDATA[Video]]></category>");
        assertThat(read(filed).filings())
                .containsExactly(
                        new Filing(Filing.Kind.CATEGORY, "rowing", "Rowing", true),
                        new Filing(Filing.Kind.CATEGORY, "news", "News", false),
                        new Filing(Filing.Kind.CATEGORY, "sport", "Sport", false),
                        new Filing(Filing.Kind.TAG, "mill-bend", "Mill Bend", false));
    }

    @Test
    void aCategoryWithoutANameHasThatOfTheList() {
        var read = new WordpressExport()
                .with("<wp:category><wp:term_id>7</wp:term_id><wp:category_nicename>arts</wp:category_nicename>"
                        + "<wp:cat_name><![CDATA[Arts &amp; Letters]]></wp:cat_name></wp:category>")
                .with(post().and("<category domain=\"category\" nicename=\"arts\"></category>"))
                .read();
        assertThat(read.only().filings().getFirst().name()).isEqualTo("Arts & Letters");
    }

    @Test
    void aWriterThatTheExportDoesNotDescribeIsSaid() {
        var story = read(post().set("dc:creator", "nora-quist"));
        assertThat(story.authors()).containsExactly(new OldAuthor("nora-quist", "Nora Quist", "", "", null));
        assertThat(story.notes())
                .containsExactly("The writer “nora-quist” is not in the list of authors of the export.");
    }

    @Test
    void biographiesAreFoundWhereExportsPutThem() {
        var read = new WordpressExport()
                .with(
                        "<wp:author><wp:author_login>apell</wp:author_login><wp:author_display_name>Ada Pell</wp:author_display_name>"
                                + "<wp:usermeta><wp:meta_key>description</wp:meta_key><wp:meta_value>Covers the river.</wp:meta_value>"
                                + "</wp:usermeta></wp:author>")
                .with(post())
                .read();
        assertThat(read.only().authors().getFirst().biography()).isEqualTo("Covers the river.");
    }

    @Test
    void aPluginMayNameWritersAsTerms() {
        var read = new WordpressExport()
                .with("<wp:term><wp:term_taxonomy>author</wp:term_taxonomy><wp:term_slug>cora-vance</wp:term_slug>"
                        + "<wp:term_name><![CDATA[Cora Vance]]></wp:term_name><wp:termmeta><wp:meta_key>description</wp:meta_key>"
                        + "<wp:meta_value><![CDATA[On the river.]]></wp:meta_value></wp:termmeta></wp:term>")
                .with(
                        post().and(
                                        "<category domain=\"author\" nicename=\"cora-vance\"><![CDATA[Cora Vance]]></category>"))
                .read();
        assertThat(read.only().authors())
                .containsExactly(new OldAuthor("cora-vance", "Cora Vance", "On the river.", "", null));
    }

    @Test
    void aPluginMaySayWhatLanguageAStoryIsIn() {
        var story = read(post().and("<category domain=\"language\" nicename=\"cy\"><![CDATA[Cymraeg]]></category>"));
        assertThat(story.language()).isEqualTo("cy");
        assertThat(story.filings()).isEmpty();
    }

    @Test
    void aLeadPictureThatIsMissingIsSaid() {
        var story = read(post().meta("_thumbnail_id", "99"));
        assertThat(story.lead()).isNull();
        assertThat(story.notes()).containsExactly("Its lead picture, number 99 there, is not in the export.");
    }

    @Test
    void aCreditIsFoundInAPictureWhoseNotesLieAboutTheirLength() {
        for (var length : new int[] {8, 2, 999_999_999}) {
            var noted = "a:1:{s:10:\"image_meta\";a:2:{s:6:\"credit\";s:" + length
                    + ":\"Vera Lü\";s:5:\"title\";s:0:\"\";}}";
            var read = new WordpressExport()
                    .with(picture(7, "bend.jpg", meta("_wp_attachment_metadata", noted)))
                    .with(post().meta("_thumbnail_id", "7"))
                    .read();
            assertThat(Objects.requireNonNull(read.only().lead()).credit()).isEqualTo("Vera Lü");
        }
    }
}
