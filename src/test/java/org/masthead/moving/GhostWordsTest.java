package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;

/** Whatever an editor there has made of a body: no word of it is lost, and none of it stops the move. */
class GhostWordsTest {

    private static final Pattern WORD = Pattern.compile(GhostTrees.WORD);

    @Property(tries = 350)
    void everyWordOfATreeIsKept(@ForAll long seed) {
        var nodes = new GhostTrees(seed).lexical();
        keepsEveryWord("lexical", Map.of("root", Map.of("children", nodes)));
    }

    @Property(tries = 350)
    void everyWordOfTheOlderFormIsKept(@ForAll long seed) {
        keepsEveryWord("mobiledoc", new GhostTrees(seed).mobiledoc());
    }

    @Property(tries = 350)
    void nothingStopsTheMove(@ForAll long seed) {
        var json = json(new GhostTrees(seed).wild());
        for (var form : List.of("lexical", "mobiledoc")) {
            var story = GhostExports.story(form, json);
            assertThat(Jsoup.parse(story.body().html()).select("img").eachAttr("src"))
                    .as(json)
                    .containsAll(story.pictures().keySet());
        }
    }

    @Property(tries = 100)
    void aMutilatedBodyStopsNothing(
            @ForAll @IntRange(max = 9000) int at, @ForAll @IntRange(max = 40) int length, @ForAll boolean older) {
        var form = older ? "mobiledoc" : "lexical";
        var whole = GhostExports.text("cards." + form + ".json");
        var from = at % whole.length();
        var cut = whole.substring(0, from) + whole.substring(Math.min(whole.length(), from + length));
        assertThat(GhostExports.story(form, cut, "html", "<p>HTML</p>").body().text())
                .isNotEmpty();
    }

    @Property(tries = 8)
    void howeverDeepABodyIsNestedNothingBreaks(@ForAll @IntRange(min = 1, max = 5000) int depth) {
        var open = "{\"type\":\"listitem\",\"children\":[{\"type\":\"list\",\"children\":[";
        var tree = open.repeat(depth) + "{\"type\":\"text\",\"text\":\"deep\"}" + "]}]}".repeat(depth);
        var story = GhostExports.story("lexical", "{\"root\":{\"children\":[" + tree + "]}}", "html", "<p>deep</p>");
        assertThat(story.body().text()).isEqualTo("deep");
        var stars = "*a **b ".repeat(depth) + " b** a*".repeat(depth);
        assertThat(GhostExports.story("markdown", stars).body().text()).isNotEmpty();
        assertThat(GhostExports.story("markdown", "> ".repeat(depth) + "deep")
                        .body()
                        .text())
                .contains("deep");
    }

    private static void keepsEveryWord(String form, Object document) {
        var count = new AtomicInteger();
        var json = WORD.matcher(json(document)).replaceAll(_ -> "word" + count.incrementAndGet());
        var story = GhostExports.story(form, json);
        var kept = List.of((story.body().text() + " " + story.notes()).split("[^a-z0-9]+"));
        for (var i = 1; i <= count.get(); i++) {
            assertThat(kept).as(json + "\n" + story.body().html()).contains("word" + i);
        }
        assertThat(Jsoup.parse(story.body().html()).select("img").eachAttr("src"))
                .containsAll(story.pictures().keySet());
    }

    private static String json(Object value) {
        return GhostFile.MAPPER.writeValueAsString(value);
    }
}
