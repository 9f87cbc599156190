package org.masthead.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.masthead.wire.RecordSplitter.Piece;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

class RecordSplitterTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** How a file with many records is laid out. */
    enum Layout {
        ONE_A_LINE {
            @Override
            String of(List<JsonNode> records) {
                return records.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
            }
        },
        ONE_AFTER_THE_OTHER {
            @Override
            String of(List<JsonNode> records) {
                return records.stream().map(PRETTY::writeValueAsString).collect(Collectors.joining("\r\n"));
            }
        },
        WITHOUT_A_BREAK {
            @Override
            String of(List<JsonNode> records) {
                return records.stream().map(JsonNode::toString).collect(Collectors.joining());
            }
        },
        TIGHT_LIST {
            @Override
            String of(List<JsonNode> records) {
                return MAPPER.writeValueAsString(records);
            }
        },
        PRETTY_LIST {
            @Override
            String of(List<JsonNode> records) {
                return records.stream()
                        .map(PRETTY::writeValueAsString)
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
            }
        },
        ENVELOPE {
            @Override
            String of(List<JsonNode> records) {
                return "{ \"items\": " + TIGHT_LIST.of(records) + ", \"total\": " + records.size() + "}";
            }
        };

        private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

        abstract String of(List<JsonNode> records);
    }

    @Property(tries = 400)
    void everyLayoutGivesExactlyItsRecords(
            @ForAll("records") List<JsonNode> records,
            @ForAll Layout layout,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 40) Integer> pieces)
            throws IOException {
        var file = layout.of(records).getBytes(UTF_8);
        var found =
                split(new Slow(file, pieces.stream().mapToInt(Integer::intValue).toArray()));
        assertThat(found).allMatch(piece -> piece instanceof Piece.Whole);
        assertThat(found.stream().map(RecordSplitterTest::parsed).toList()).isEqualTo(records);
        assertThat(found.stream().map(Piece::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, records.size())
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Property(tries = 400)
    void aBrokenLineCostsOnlyItself(
            @ForAll("records") @Size(min = 1) List<JsonNode> records,
            @ForAll @IntRange(min = 0, max = 7) int at,
            @ForAll @IntRange(min = 1, max = 400) int length)
            throws IOException {
        var broken = at % records.size();
        var lines = new ArrayList<>(records.stream().map(JsonNode::toString).toList());
        var line = lines.get(broken);
        lines.set(broken, line.substring(0, Math.min(length, line.length() - 1)));
        var found = split(stream(String.join("\n", lines) + "\n"));
        var good = new ArrayList<>(records);
        good.remove(broken);
        assertThat(found.stream()
                        .filter(piece -> piece instanceof Piece.Whole)
                        .map(RecordSplitterTest::parsed)
                        .toList())
                .isEqualTo(good);
        assertThat(found).hasSize(records.size());
    }

    @Property(tries = 1000)
    void anyBytesAreReadToTheirEnd(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        assertThat(split(new Slow(bytes, 3, 1)).size()).isLessThanOrEqualTo(bytes.length + 1);
    }

    @Property(tries = 1000)
    void anyBracketsAndQuotesAreReadToTheirEnd(@ForAll("brackets") String text) throws IOException {
        assertThat(split(stream(text)).size()).isLessThanOrEqualTo(text.length() + 1);
    }

    @Example
    void aListThatIsCutOffSaysWhichRecordIs() throws IOException {
        var found = split(stream("[{\"a\":1},\n{\"b\":[1,2"));
        assertThat(found).hasSize(2);
        assertThat(found.get(1))
                .isEqualTo(new Piece.Broken(2, "The file ends in the middle of this record: it is cut off."));
    }

    @Example
    void aListWithoutItsEndIsAFailure() throws IOException {
        assertThat(split(stream("[{\"a\":1},\n")))
                .element(1)
                .isEqualTo(new Piece.Broken(2, "The file ends before its list does: it is cut off."));
    }

    @Example
    void whatIsNoObjectIsRefusedElementByElement() throws IOException {
        var found = split(stream("[1, \"a,b\", [{\"x\":1},2], null, {\"a\":1}, true]"));
        assertThat(found.stream().map(piece -> piece instanceof Piece.Whole).toList())
                .containsExactly(false, false, false, false, true, false);
        assertThat(((Piece.Broken) found.get(1)).reason()).contains("not a JSON object");
    }

    @Example
    void aRecordOfTooManyBytesIsSkippedWithoutBeingHeld() throws IOException {
        var huge = "{\"a\":\"" + "x".repeat(RecordSplitter.LARGEST) + "\"}";
        var found = split(stream(huge + "\n{\"b\":1}\n"));
        assertThat(found.get(0)).isEqualTo(new Piece.Broken(1, "The record is larger than 32 MiB."));
        assertThat(found.get(1)).isInstanceOf(Piece.Whole.class);
    }

    @Example
    void aRecordNestedTooDeepIsRefusedAlone() throws IOException {
        var deep = "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        var found = split(stream(deep + "\n{\"b\":1}"));
        assertThat(((Piece.Broken) found.get(0)).reason()).contains("nested deeper than 200");
        assertThat(found.get(1)).isInstanceOf(Piece.Whole.class);
    }

    @Example
    void aTruncatedPrettyObjectIsOneFailure() throws IOException {
        assertThat(split(stream("{\n  \"uri\": \"a\",\n  \"subject\": [\n    {\n      \"name\": \"x\"")))
                .hasSize(1);
    }

    @Example
    void aMissingQuotationMarkInAPrettyListCostsOneRecord() throws IOException {
        var found = split(stream(
                "[\n  {\n    \"a\": \"x,\n    \"s\": [\n      {\"b\": 1}\n    ]\n  },\n  {\n    \"a\": 2\n  }\n]\n"));
        assertThat(found).hasSize(2);
        assertThat(found.get(1)).isInstanceOf(Piece.Whole.class);
    }

    @Provide
    Arbitrary<List<JsonNode>> records() {
        var text = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<Object> value = Arbitraries.oneOf(
                text,
                Arbitraries.integers(),
                Arbitraries.of(true, false),
                Arbitraries.of("{", "}\n", "[", "]", "\"", "\\", "\\\"", ",\n{"),
                text.list().ofMaxSize(3),
                Arbitraries.maps(text, text).ofMaxSize(2),
                Arbitraries.maps(text, text).ofMaxSize(2).list().ofMaxSize(3));
        return Arbitraries.maps(text.map(key -> "k" + key), value)
                .ofMaxSize(4)
                .map(map -> (JsonNode) MAPPER.valueToTree(map))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "\r", " ", "1", "a", "{}", "{\"a\":")
                .list()
                .ofMaxSize(60)
                .map(all -> String.join("", all));
    }

    private static JsonNode parsed(Piece piece) {
        return MAPPER.readTree(((Piece.Whole) piece).bytes());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<Piece> split(InputStream in) throws IOException {
        var splitter = new RecordSplitter(in);
        var pieces = new ArrayList<Piece>();
        for (var piece = splitter.next(); piece != null; piece = splitter.next()) pieces.add(piece);
        return pieces;
    }
}
