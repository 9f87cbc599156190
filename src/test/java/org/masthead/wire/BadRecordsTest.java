package org.masthead.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.wire.Understanding.Refused;
import org.masthead.wire.Understanding.Understood;

class BadRecordsTest {

    private static final String GOOD = "{\"uri\":\"urn:ok\",\"headline\":\"Grüße 😀\",\"body_text\":\"Words.\"}";

    @Test
    void theReasonNamesWhatIsWrong() {
        assertThat(Reading.refusal("{\"headline\":\"H\"}")).isEqualTo("It has no uri, so it could not be known again.");
        assertThat(Reading.refusal("{\"uri\":\"u\"}")).isEqualTo("It has neither a headline nor a body.");
        assertThat(Reading.refusal("{\"uri\":\"u\",\"headline\":\"\\u200b\\u202e \\ufeff\"}"))
                .isEqualTo("It has neither a headline nor a body.");
        assertThat(Reading.refusal("{\"uri\":\"u\",\"type\":\"picture\",\"headline\":\"H\"}"))
                .isEqualTo("Its type “picture” is not a story.");
        assertThat(Reading.refusal("{\"uri\":\"u\",\"headline\":\"H\",\"urgency\":01}"))
                .startsWith("It is not valid JSON at byte ");
        assertThat(Reading.refusal("{\"uri\":\"" + "u".repeat(1_001) + "\",\"headline\":\"H\"}"))
                .contains("uri is longer");
        assertThat(Reading.refusal("{\"uri\":\"u\",\"headline\":\"" + "H".repeat(1_001) + "\"}"))
                .contains("1001 characters long");
        assertThat(Reading.refusal("[42]")).isEqualTo("It is not a JSON object: it begins with “4”.");
    }

    @Test
    void datesThatAreNoneAreRefusedByName() {
        for (var date :
                new String[] {"0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z", "2026-02-30", "yesterday", "2026-13-01"
                }) {
            assertThat(Reading.refusal("{\"uri\":\"u\",\"headline\":\"H\",\"embargoed\":\"" + date + "\"}"))
                    .isEqualTo("Its embargoed is no date and time between the years 1 and 9999: “" + date + "”.");
        }
        var noted = Reading.story("{\"uri\":\"u\",\"headline\":\"H\",\"contentcreated\":\"yesterday\"}");
        assertThat(noted.notes()).contains("Its contentcreated is no date and time, and left out: “yesterday”.");
    }

    @Test
    void oneBadRecordCostsOnlyItself() {
        var found = Reading.of(GOOD + "\n{\"uri\":\"half\n" + "null\n" + GOOD.replace("urn:ok", "urn:two") + "\n");
        assertThat(found).extracting(one -> one instanceof Understood).containsExactly(true, false, false, true);
        assertThat(found).extracting(Understanding::record).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void utf8AndUtf16WithTheirMarksAreRead() {
        var marked = "\uFEFF" + GOOD;
        assertThat(Reading.of(marked).getFirst()).isInstanceOf(Understood.class);
        for (var charset : new java.nio.charset.Charset[] {UTF_16BE, UTF_16LE}) {
            var story = ((Understood) Reading.of(marked.getBytes(charset)).getFirst()).dispatch();
            assertThat(story.words().headline()).isEqualTo("Grüße 😀");
        }
    }

    @Test
    void otherEncodingsAreRefusedWithTheRemedy() {
        assertThat(((Refused) Reading.of(GOOD.replace("😀", "").getBytes(ISO_8859_1))
                                .getFirst())
                        .reason())
                .isEqualTo("It is not in UTF-8: byte 31 is 0xFC. Save the file as UTF-8.");
        assertThat(((Refused) Reading.of(new byte[] {0x1f, (byte) 0x8b, 8, 0}).getFirst()).reason())
                .isNotEmpty();
    }

    @Test
    void filesThatAreNoneAreNamed(@TempDir Path folder) throws Exception {
        var empty = Files.createFile(folder.resolve("empty.json"));
        var other = Files.writeString(folder.resolve("notes"), "Dear editor");
        var found = Reading.of(
                Source.file(folder.resolve("none.json")), Source.file(folder), Source.file(empty), Source.file(other));
        assertThat(found)
                .containsExactly(
                        new Refused(0, "There is no such file."),
                                new Refused(0, "No file in this folder is in a format that Masthead reads."),
                        new Refused(0, "The file is empty."),
                                new Refused(0, "This is in no format that Masthead reads."));
    }

    @Test
    void wordsInEveryScriptStayAsTheyAre() {
        var story = Reading.story(
                "{\"uri\":\"u\",\"headline\":\"\\u202eעיר\\u202c הנמל\\u0000 می\\u200cخواهم\",\"byline\":\"‏נועה לוי\"}");
        assertThat(story.words().headline()).isEqualTo("עיר הנמל می\u200cخواهم");
        assertThat(story.slug()).isNotEqualTo("untitled");
        assertThat(story.credits()).hasSize(1);
    }

    @Test
    void aHugeBodyIsRefusedInPlainWords() {
        assertThat(Reading.refusal("{\"uri\":\"u\",\"headline\":\"H\",\"body_text\":\""
                        + "x".repeat(NinjsWords.LONGEST_BODY + 1) + "\"}"))
                .contains("a body has at most 4000000");
    }

    @Test
    void hostileMarkupTakesNoLongerThanItsLength() {
        var started = System.nanoTime();
        Reading.of("{\"uri\":\"u\",\"headline\":\"" + "<a".repeat(400_000) + "\",\"byline\":\"" + "and ".repeat(50_000)
                + "\"," + "\"description_text\":\"" + "\u200b".repeat(500_000) + "x\"}");
        assertThat((System.nanoTime() - started) / 1e9).isLessThan(10);
    }
}
