package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.masthead.moving.WordpressExport.Item;

/** Exports of many stories, and items longer than any story. */
class WordpressLengthTest {

    private static final int MILLION = 1_000_000;

    @Test
    void anExportOfTwentyMegabytesIsReadItemByItem() throws IOException {
        Opening archive = () -> new WordpressArchive(6_000, WordpressArchive::item);
        var wordpress = Wordpress.survey(List.of(archive));
        var stories = new AtomicLong();
        var refused = new LinkedHashMap<Long, String>();
        wordpress.read(
                archive.open(),
                story -> {
                    assertThat(story.lead()).isNotNull();
                    assertThat(story.pictures().values())
                            .extracting(OldPicture::address)
                            .allMatch(one -> !one.contains("300x200"));
                    stories.incrementAndGet();
                },
                refused::put);
        assertThat(refused).isEmpty();
        assertThat(stories).hasValue(4_500);
        assertThat(wordpress.notes()).containsExactly("1500 of the kind “attachment”, which are no stories.");
    }

    @Test
    void anItemOfAHundredMegabytesIsRefusedAndTheNextIsRead() throws IOException {
        var megabyte = "words ".repeat(MILLION / 6);
        Opening archive = () -> new WordpressArchive(102, number -> switch ((int) number) {
            case 1 -> {
                var item = Item.numbered(1, "TEXT").xml();
                yield item.substring(0, item.indexOf("TEXT"));
            }
            case 102 -> {
                var item = Item.numbered(1, "TEXT").xml();
                yield item.substring(item.indexOf("TEXT") + 4)
                        + Item.numbered(2, "The next.").xml();
            }
            default -> megabyte;
        });
        var headlines = new ArrayList<String>();
        var refused = new LinkedHashMap<Long, String>();
        Wordpress.survey(List.of(archive)).read(archive.open(), story -> headlines.add(story.headline()), refused::put);
        assertThat(headlines).containsExactly("Story 2");
        assertThat(refused).containsExactlyEntriesOf(Map.of(1L, "It is longer than 8000000 letters."));
    }

    @Test
    void aTextLongerThanABodyIsRefusedAndOneOfManyCommentsIsNot() {
        var lengthy = Item.numbered(1, "words ".repeat(MILLION));
        var much = Item.numbered(2, "Much talked about.");
        for (var i = 0; i < 9; i++) {
            much.and("<wp:comment><wp:comment_content><![CDATA[" + "words ".repeat(MILLION / 6)
                    + "]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>\n");
            much.meta("_elementor_data", "words ".repeat(MILLION / 6));
        }
        var read = new WordpressExport().with(lengthy).with(much).read();
        assertThat(read.headlines()).containsExactly("Story 2");
        assertThat(read.refused()).containsOnlyKeys(1L);
        assertThat(read.refused().get(1L)).startsWith("Its text is 5999999 letters long");
        assertThat(read.only().notes()).isEmpty();
    }

    @Test
    void anItemOfFieldsWithoutEndIsRefused() {
        var endless = Item.numbered(1, "Words.").and("<category/>\n".repeat(500_000));
        var read = new WordpressExport()
                .with(endless)
                .with(Item.numbered(2, "The next."))
                .read();
        assertThat(read.headlines()).containsExactly("Story 2");
        assertThat(read.refused()).containsExactlyEntriesOf(Map.of(1L, "It is longer than 8000000 letters."));
    }
}
