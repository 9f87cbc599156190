package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.moving.OldStory.Filing;
import org.masthead.moving.OldStory.Status;

class GhostTest {

    private static final GhostExports.Came CAME =
            GhostExports.read(GhostExports.file("averley.json"), GhostExports.SITE);
    private static final OldStory FERRY = CAME.stories().getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"averley.json", "averley-1.json"})
    void anExportIsKnownByItsBeginning(String file) {
        assertThat(Ghost.claims(GhostExports.text(file).substring(0, 200))).isTrue();
        assertThat(Ghost.claims("\uFEFF " + GhostExports.text(file).replaceAll("\\s+", "")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"uri\": \"tag:averley.example,2025:1\", \"headline\": \"db\", \"meta\": {\"exported_on\": 1}}",
                "{\"items\": [{\"uri\": \"a\", \"db\": [{\"meta\": 1}]}]}",
                "{\"data\": {\"headline\": \"posts\"}}",
                "[{\"db\": [{\"meta\": {}}]}]",
                "<?xml version=\"1.0\"?><rss>{\"db\":[{\"meta\":{</rss>"
            })
    void nothingElseIsTakenForOne(String head) {
        assertThat(Ghost.claims(head)).isFalse();
    }

    @Test
    void aStoryComesWithItsWordsAndHeadlines() {
        assertThat(FERRY.headline()).isEqualTo("Ferry Maribel returns to the river");
        assertThat(FERRY.deck()).isEqualTo("Eleven months, four inquiries and one new engine later.");
        assertThat(FERRY.search()).isEqualTo("Averley ferry Maribel returns after 11 months");
        assertThat(FERRY.social()).isEqualTo("The Maribel is back");
        assertThat(FERRY.body().text())
                .isEqualTo("After eleven months the ferry Maribel crosses again. What it cost\n"
                        + "The first crossing. Photo: Ines Abara");
        assertThat(FERRY.body().html()).contains("<em>Maribel</em>").contains("href=\"/what-the-ferry-cost/\"");
        assertThat(FERRY.language()).isEqualTo("en-GB");
    }

    @Test
    void itKeepsItsNameTimesAndAddresses() {
        assertThat(FERRY.uri()).isEqualTo("urn:uuid:0b1f3c52-6c2e-4b6d-9d41-8b5c3a2e7f10");
        assertThat(FERRY.published()).isEqualTo(OffsetDateTime.parse("2025-11-20T23:30:00Z"));
        assertThat(FERRY.updated()).isEqualTo(OffsetDateTime.parse("2025-11-21T09:30:00Z"));
        assertThat(FERRY.slug()).isEqualTo("ferry-maribel-returns");
        assertThat(FERRY.addresses())
                .containsExactly("/ferry-maribel-returns/", "/p/0B1F3C52-6C2E-4B6D-9D41-8B5C3A2E7F10/");
    }

    @Test
    void writersStandInTheOrderOfTheByline() {
        assertThat(FERRY.authors()).extracting(OldAuthor::name).containsExactly("Ada Quill", "Ines Abara");
        var ada = FERRY.authors().getFirst();
        assertThat(ada.biography()).isEqualTo("Ada has walked the river since 2009.");
        assertThat(ada.email()).isEqualTo("ada@averley.example");
        assertThat(ada.portrait())
                .isEqualTo(
                        new OldPicture("https://averley.example/content/images/2024/01/ada.jpg", "", "Ada Quill", ""));
        assertThat(FERRY.authors().getLast().portrait()).isNull();
    }

    @Test
    void theFirstTagThatReadersSawIsWhereItIsFiled() {
        assertThat(FERRY.filings())
                .containsExactly(
                        new Filing(Filing.Kind.CATEGORY, "river", "River", true),
                        new Filing(Filing.Kind.TAG, "ferries", "Ferries", false));
        assertThat(FERRY.notes()).contains("Tags that readers did not see: #front-page.");
    }

    @Test
    void picturesAreNamedByTheirWholeAddressInTheirFullSize() {
        assertThat(FERRY.lead())
                .isEqualTo(new OldPicture(
                        "https://averley.example/content/images/2025/11/landing.jpg",
                        "The landing stage & the ramp",
                        "The landing stage at dusk",
                        ""));
        assertThat(FERRY.pictures().values())
                .containsExactly(new OldPicture(
                        "https://averley.example/content/images/2025/11/maribel.jpg",
                        "The first crossing. Photo: Ines Abara",
                        "A white ferry on a brown river",
                        ""));
        assertThat(FERRY.body().html())
                .contains("src=\"" + FERRY.pictures().keySet().iterator().next() + "\"");
    }

    @Test
    void whereNobodySaysWhereTheSiteWasAPictureIsNamedByItsPath() {
        var ferry =
                GhostExports.read(GhostExports.file("averley.json")).stories().getFirst();
        assertThat(ferry.pictures().values())
                .extracting(OldPicture::address)
                .containsExactly("/content/images/2025/11/maribel.jpg");
    }

    @Test
    void onlyWhatEverybodyCouldReadIsPublished() {
        assertThat(CAME.stories())
                .extracting(OldStory::status)
                .containsExactly(Status.PUBLISHED, Status.DRAFT, Status.DRAFT, Status.DRAFT, Status.SCHEDULED);
        assertThat(CAME.stories().get(1).notes())
                .contains("Not everybody could read it there (“paid”), so it is a draft here.");
        assertThat(CAME.stories().get(1).body().text()).isEqualTo("The letters lay in the dye house.");
        assertThat(CAME.stories().get(2).notes()).anyMatch(note -> note.contains("page of the site"));
        assertThat(CAME.stories().get(3).notes()).anyMatch(note -> note.contains("by e-mail only"));
    }

    @Test
    void aStoryWithoutWordsIsRefused() {
        assertThat(CAME.refused()).containsExactly(Map.entry(6L, "There are no words in it."));
    }

    @Test
    void whatCannotComeAlongIsSaid() {
        assertThat(FERRY.notes()).anyMatch(note -> note.contains("codeinjection_head"));
        assertThat(CAME.stories().get(1).notes())
                .contains("It stood first at https://reportingpool.example/mill-owners/.");
    }

    @Test
    void theSameRecordIsTheSameInEveryExport() {
        var again = new String(GhostExports.file("averley.json"), StandardCharsets.UTF_8)
                .replace("\"exported_on\": 1764028800000", "\"exported_on\": 1764115200000")
                .replace("2025-11-24T08:00:00.000Z", "2025-11-25T08:00:00.000Z");
        var stories = GhostExports.read(again.getBytes(StandardCharsets.UTF_8), GhostExports.SITE)
                .stories();
        assertThat(stories.stream().map(OldStory::source).toList())
                .usingElementComparator(java.util.Arrays::compare)
                .isEqualTo(CAME.stories().stream().map(OldStory::source).toList());
        var renamed = again.replace("Ada Quill", "Ada Quill-Marsh");
        assertThat(GhostExports.read(renamed.getBytes(StandardCharsets.UTF_8), GhostExports.SITE)
                        .stories()
                        .getFirst()
                        .source())
                .isNotEqualTo(FERRY.source());
    }

    @Test
    void theSitesNameIsKnown() throws Exception {
        var ghost = Ghost.survey(() -> GhostTest.class.getResourceAsStream("ghost/averley.json"));
        assertThat(ghost.title()).isEqualTo("The Averley Courier");
        assertThat(ghost.address()).isEmpty();
        assertThat(ghost.at("averley.example/courier/").address()).isEqualTo("https://averley.example/courier");
    }

    @Test
    void aSiteInAFolderHasItsAddressesThere() {
        var ferry = GhostExports.read(GhostExports.file("averley.json"), "https://averley.example/courier/")
                .stories()
                .getFirst();
        assertThat(ferry.addresses()).startsWith("/courier/ferry-maribel-returns/");
        assertThat(ferry.body().html()).contains("href=\"/courier/what-the-ferry-cost/\"");
        assertThat(ferry.pictures().values())
                .extracting(OldPicture::address)
                .containsExactly("https://averley.example/courier/content/images/2025/11/maribel.jpg");
    }

    @Test
    void theTablesMayStandInAnyOrder() {
        var tags = List.of(Map.of("id", 1, "name", "River", "slug", "river"));
        var links = List.of(Map.of("post_id", "p", "tag_id", 1));
        var posts = List.of(Map.of("id", "p", "title", "The weir", "status", "published"));
        var late = "{\"data\":{\"posts\":%s,\"tags\":%s,\"posts_tags\":%s},\"meta\":{}}";
        var early = "{\"meta\":{},\"data\":{\"posts_tags\":%3$s,\"tags\":%2$s,\"posts\":%1$s}}";
        for (var order : List.of(late, early)) {
            var export = order.formatted(json(posts), json(tags), json(links));
            assertThat(GhostExports.read(export.getBytes(StandardCharsets.UTF_8))
                            .story()
                            .filings())
                    .extracting(Filing::name)
                    .containsExactly("River");
        }
    }

    private static String json(Object value) {
        return GhostFile.MAPPER.writeValueAsString(value);
    }
}
