package org.masthead.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Markup;
import org.masthead.house.Moved;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class BylinesTest {

    @Autowired
    Bylines bylines;

    private long author(String name) {
        return bylines.ensure(List.of(name)).get(name);
    }

    @Test
    void aNameIsOneAuthorHoweverItIsCased() {
        var id = author("Dana Okafor");
        assertThat(bylines.ensure(List.of("DANA OKAFOR", "dana okafor")).values())
                .containsOnly(id);
        assertThat(bylines.byId(id).orElseThrow().contact()).isEqualTo(Author.Contact.NONE);
        assertThat(bylines.byId(id).orElseThrow().background()).isEqualTo(Author.Background.NONE);
    }

    @Test
    void twoNamesOfOneSlugAreTwoAuthors() {
        var ids = bylines.ensure(List.of("Ana Ruiz", "Ána Ruiz"));
        assertThat(ids.values()).doesNotHaveDuplicates();
        assertThat(ids.values().stream()
                        .map(id -> bylines.byId(id).orElseThrow().path()))
                .containsExactlyInAnyOrder("/by/ana-ruiz", "/by/ana-ruiz-2");
    }

    @Test
    void whatIsWrittenOfAnAuthorIsReadBack() {
        var id = author("Mae Lindqvist");
        var mae = new Author(
                id,
                "mae-lindqvist",
                "Mae Lindqvist",
                "Reporter",
                Markup.of("<p>Writes.</p>"),
                "",
                new Author.Contact("mae@packet.example", "mae.01"),
                new Author.Background("The river", "Averley", "English, Swedish", "", "A prize"),
                "Owns a boat.",
                List.of(new Author.Work("A book", "https://b.example")));
        bylines.describe(mae, ADA);
        assertThat(bylines.byId(id)).contains(mae);
    }

    @Test
    void everyOldAddressOfAnAuthorLeadsToThem() {
        var id = author("Kim One");
        bylines.rename(id, "Kim Two", "kim-two", ADA);
        bylines.rename(id, "Kim Three", "kim-three", ADA);
        bylines.rename(id, "Kim One", "kim-one", ADA);
        assertThat(bylines.bySlug("kim-one")).map(Author::id).contains(id);
        for (var old : List.of("kim-two", "kim-three")) {
            assertThatThrownBy(() -> bylines.bySlug(old))
                    .isInstanceOfSatisfying(
                            Moved.class, moved -> assertThat(moved.address()).isEqualTo("/by/kim-one"));
        }
    }

    @Test
    void anAddressOfAnotherAuthorIsNotGivenAway() {
        var one = author("Lee Early");
        bylines.rename(one, "Lee Late", "lee-late", ADA);
        var two = author("Sam Other");
        assertThatThrownBy(() -> bylines.rename(two, "Lee Early", "lee-early", ADA))
                .hasMessageContaining("another author");
        assertThatThrownBy(() -> bylines.rename(two, "Lee Late", "lee-late", ADA))
                .hasMessageContaining("another author");
        assertThat(bylines.bySlug("sam-other")).map(Author::name).contains("Sam Other");
    }

    @Test
    void mergesOfMergesLeadToTheLastAndNeverInACircle() {
        var a = author("Merge A");
        var b = author("Merge B");
        var c = author("Merge C");
        bylines.merge(a, b, ADA);
        bylines.merge(b, c, ADA);
        assertThat(bylines.byId(a)).map(Author::id).contains(c);
        assertThatThrownBy(() -> bylines.merge(c, a, ADA)).hasMessageContaining("into themselves");
        assertThat(bylines.ensure(List.of("merge a")).values()).containsOnly(c);
        assertThat(bylines.all()).extracting(Author::id).contains(c).doesNotContain(a, b);
    }
}
