package org.masthead.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Markup;
import org.masthead.house.Moved;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copies;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class KeptAuthorsTest {

    private static final Editor IMPORT = new Editor("the import");

    @Autowired
    KeptAuthors kept;

    @Autowired
    Bylines bylines;

    @Test
    void anAuthorComesBackWithEveryNameAndAddress() {
        var mae = author("mae-lindqvist", "Mae Lindqvist", "Columnist");
        var all = new KeptAuthors.Kept(
                7,
                mae.slug(),
                mae.name(),
                mae.title(),
                "<p>Mae <script>alert(1)</script>writes.</p>",
                "",
                mae.contact(),
                mae.background(),
                "",
                List.of(),
                List.of("mae-berg"),
                List.of(new KeptAuthors.Former("m-lindqvist", "M. Lindqvist")));
        assertThat(kept.keep(all, IMPORT)).isTrue();
        assertThat(kept.keep(all, IMPORT)).isFalse();
        var here = bylines.bySlug("mae-lindqvist").orElseThrow();
        assertThat(here.title()).isEqualTo("Columnist");
        assertThat(here.biography().html()).doesNotContain("script");
        assertThatThrownBy(() -> bylines.bySlug("mae-berg")).isInstanceOf(Moved.class);
        assertThat(bylines.ensure(List.of("m. lindqvist"))).containsValue(here.id());
        assertThat(kept.after(here.id() - 1, 1)).singleElement().satisfies(again -> {
            assertThat(again.slugs()).containsExactly("mae-berg");
            assertThat(again.merged()).isEqualTo(all.merged());
        });
    }

    @Test
    void whatIsKnownHereStaysAndTheRestIsFilledIn() {
        var id = bylines.keep("ada-flint", "Ada Flint");
        var ada = bylines.byId(id).orElseThrow();
        bylines.describe(
                new Author(
                        id,
                        ada.slug(),
                        ada.name(),
                        "Editor",
                        Markup.EMPTY,
                        "",
                        ada.contact(),
                        ada.background(),
                        "",
                        List.of()),
                Copies.ADA);
        var theirs = author("ada-flint", "A. Flint", "Reporter");
        assertThat(kept.keep(KeptAuthors.Kept.of(theirs, List.of(), List.of()), IMPORT))
                .isTrue();
        var here = bylines.byId(id).orElseThrow();
        assertThat(here.name()).isEqualTo("Ada Flint");
        assertThat(here.title()).isEqualTo("Editor");
        assertThat(here.contact().email()).isEqualTo("mail@packet.example");
    }

    @Test
    void anAddressThatNoAuthorCanHaveIsRefused() {
        var wrong = KeptAuthors.Kept.of(author("../etc", "Nobody", ""), List.of(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> kept.keep(wrong, IMPORT));
    }

    private static Author author(String slug, String name, String title) {
        return new Author(
                0,
                slug,
                name,
                title,
                Markup.EMPTY,
                "",
                new Author.Contact("mail@packet.example", ""),
                Author.Background.NONE,
                "",
                List.of());
    }
}
