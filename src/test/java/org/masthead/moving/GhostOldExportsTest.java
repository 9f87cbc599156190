package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.moving.OldStory.Status;

/** Exports of Ghost before 2019: one writer a story, times in milliseconds, addresses by date. */
class GhostOldExportsTest {

    private static final List<OldStory> STORIES = GhostExports.read(
                    GhostExports.file("averley-1.json"), GhostExports.SITE)
            .stories();
    private static final OldStory WEIR = STORIES.getFirst();

    @Test
    void timesInMillisecondsAreRead() {
        assertThat(WEIR.published()).isEqualTo(OffsetDateTime.parse("2017-11-24T23:00:00Z"));
    }

    @Test
    void anAddressByDateCountsTheDaysOfTheSitesOwnZone() {
        assertThat(WEIR.addresses()).startsWith("/2017/11/25/weir-opens/", "/weir-opens/", "/weir-opens/amp/");
    }

    @Test
    void theOneWriterIsInTheByline() {
        assertThat(WEIR.authors()).extracting(OldAuthor::slug).containsExactly("ada");
        assertThat(WEIR.authors().getFirst().portrait())
                .extracting(OldPicture::address)
                .isEqualTo("https://pictures.averley.example/ada.jpg");
    }

    @Test
    void headlinesForOthersStandInTheStorysOwnRow() {
        assertThat(WEIR.search()).isEqualTo("Averley weir opens");
        assertThat(WEIR.social()).isEqualTo("A hundred years on");
        assertThat(WEIR.language()).isEqualTo("de");
    }

    @Test
    void markdownInACardIsRead() {
        assertThat(WEIR.body().html()).contains("The <strong>weir</strong> opened at noon.");
        assertThat(WEIR.pictures().values())
                .containsExactly(new OldPicture(
                        "https://averley.example/content/images/2017/11/weir.jpg", "", "Spray over the weir", ""));
    }

    @Test
    void aPageIsADraft() {
        assertThat(STORIES.getLast().status()).isEqualTo(Status.DRAFT);
        assertThat(STORIES.getLast().body().html()).contains("Founded in <em>1871</em>.");
    }

    @Test
    void aStoryWithoutALastingNameIsNamedByItsNumber() {
        assertThat(WEIR.uri()).isEqualTo("ghost:7");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-24T04:34:10.000Z, 2021-03-24T04:34:10Z",
        "2021-03-24T04:34:10+02:00, 2021-03-24T02:34:10Z",
        "2021-03-24T04:34:10.123456+0200, 2021-03-24T02:34:10.123456Z",
        "2021-03-24 04:34:10, 2021-03-24T04:34:10Z",
        "1616560450000, 2021-03-24T04:34:10Z",
        "2021-03-24 25:34:10,",
        "0000-00-00 00:00:00,",
        "yesterday,",
        "999999999999999,"
    })
    void timesAreReadInEveryFormThatGhostHasWritten(String written, OffsetDateTime moment) {
        assertThat(GhostExports.story("published_at", written).published()).isEqualTo(moment);
    }
}
