package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.masthead.moving.OldStory.Status;

class GhostBrokenTest {

    private static final byte[] WHOLE = GhostExports.file("averley.json");

    @Test
    void whereverAFileIsCutOffWhatStandsBeforeIsReadAndThePlaceIsSaid() {
        var before = 0;
        for (var end = 2; end < WHOLE.length - 8; end += 61) {
            var came = GhostExports.read(Arrays.copyOf(WHOLE, end));
            assertThat(came.stories().size()).isGreaterThanOrEqualTo(before);
            before = came.stories().size();
            assertThat(came.refused().values())
                    .as("cut at " + end)
                    .anyMatch(reason -> reason.contains("cut off at line ") || reason.contains("no “data” in it"));
        }
        assertThat(before).isEqualTo(5);
    }

    @Test
    void aStoryWhoseWritersStandBehindTheCutSaysSo() {
        var cut = new String(WHOLE, StandardCharsets.UTF_8).indexOf("\"posts_authors\"");
        var came = GhostExports.read(Arrays.copyOf(WHOLE, cut));
        assertThat(came.stories())
                .hasSize(5)
                .allSatisfy(story -> assertThat(story.notes()).anyMatch(note -> note.contains("cut off")));
        assertThat(came.refused().get(7L)).contains("cut off at line 102");
    }

    @Test
    void aBrokenRowEndsTheReadingAtItsPlace() {
        var broken = new String(WHOLE, StandardCharsets.UTF_8)
                .replace("\"title\": \"Write to us\"", "\"title\": \"Write \" to us\"");
        var came = GhostExports.read(broken.getBytes(StandardCharsets.UTF_8));
        assertThat(came.stories()).hasSize(2);
        assertThat(came.refused()).hasSize(1);
        assertThat(came.refused().get(3L)).contains("line 58, column 32").contains("“posts”");
    }

    @Test
    void aByteThatIsNoTextCostsOneCharacter() {
        var bytes = WHOLE.clone();
        bytes[new String(WHOLE, StandardCharsets.ISO_8859_1).indexOf("After eleven")] = (byte) 0xE4;
        var ferry = GhostExports.read(bytes).stories().getFirst();
        assertThat(ferry.body().text()).startsWith("\uFFFDfter eleven months");
        assertThat(ferry.notes()).anyMatch(note -> note.contains("characters were broken"));
    }

    @Test
    void halfACharacterIsNoTrouble() {
        var export = "{\"data\":{\"posts\":[{\"title\":\"A \\ud83d b\",\"html\":\"<p>\\udc00 c</p>\"}]}}";
        var story = GhostExports.read(export.getBytes(StandardCharsets.UTF_8)).story();
        assertThat(story.headline()).isEqualTo("A \uFFFD b");
        assertThat(story.source()).isNotEmpty();
    }

    @Test
    void whatIsNoStoryIsRefusedAndTheNextIsRead() {
        var posts = List.of("a word", List.of(), 4, Map.of("title", "The weir", "status", "published"));
        var came = GhostExports.read(GhostExports.export(Map.of("posts", posts)));
        assertThat(came.story().headline()).isEqualTo("The weir");
        assertThat(came.refused()).containsOnlyKeys(1L, 2L, 3L);
    }

    @Test
    void aFileThatIsNoExportIsRefused() {
        for (var file : List.of("", "[1, 2]", "\"db\"", "{}", "{\"db\": [[{\"data\": 4}]]}", "nothing")) {
            var came = GhostExports.read(file.getBytes(StandardCharsets.UTF_8));
            assertThat(came.stories()).isEmpty();
            assertThat(came.refused()).as(file).hasSize(1);
        }
    }

    @Test
    void whereTheEditorsFormIsBrokenAnotherIsRead() {
        for (var broken :
                List.of("{\"root\":{\"children\":[{", "[".repeat(5000), "null", "{}", "\"words\"", "{\"root\":7}")) {
            var story = GhostExports.story("lexical", broken, "html", "<p>Kept in HTML.</p>");
            assertThat(story.body().text()).as(broken).isEqualTo("Kept in HTML.");
        }
        assertThat(GhostExports.story("lexical", "{", "html", "<p>Kept</p>").notes())
                .anyMatch(note -> note.contains("“lexical”"));
    }

    @Test
    void anUnknownStatusIsADraft() {
        var story = GhostExports.story("status", "ripening");
        assertThat(story.status()).isEqualTo(Status.DRAFT);
        assertThat(story.notes()).anyMatch(note -> note.contains("ripening"));
    }

    @Test
    void tablesOfTheWrongShapeAreNoTrouble() {
        var tables = new TreeMap<String, Object>();
        tables.put("posts", List.of(Map.of("id", Map.of("a", 1), "title", "The weir", "slug", List.of("x"))));
        for (var name : GhostTables.NAMES) tables.put(name, List.of("x", 4, Map.of("id", List.of()), List.of()));
        tables.put("tags", Map.of("id", 1));
        tables.put("users", "none");
        assertThat(GhostExports.read(GhostExports.export(tables)).story().headline())
                .isEqualTo("The weir");
    }
}
