package org.masthead.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Paper;
import org.masthead.wire.RecordSplitter.Piece;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** IPTC ninjs, versions 1, 2 and 3: one object, a list, or one a line. */
@Component
class NinjsFormat implements Format {

    private static final Logger log = LoggerFactory.getLogger(NinjsFormat.class);

    /** Names, values and brackets in one record: each takes many times the memory in which it is written. */
    private static final long MOST_PARTS = 250_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonScan.DEEPEST)
                            .maxStringLength(RecordSplitter.LARGEST)
                            .maxNameLength(10_000)
                            .maxNumberLength(100)
                            .maxTokenCount(MOST_PARTS)
                            .build())
                    .build())
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final Paper paper;
    private final Clock clock;

    NinjsFormat(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        if (fileName.matches(".*\\.(json|jsonl|ndjson|ninjs)")) return true;
        var text = Encoding.text(head).stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        var splitter = new RecordSplitter(Encoding.utf8(new BufferedInputStream(in)));
        try (var records = new InOrder(out)) {
            addAll(splitter, source.folder(), records);
        }
    }

    /** Where a file breaks off, what was read before comes in all the same. */
    private void addAll(RecordSplitter splitter, @Nullable Path folder, InOrder records) throws IOException {
        try {
            for (var piece = splitter.next(); piece != null; piece = splitter.next()) add(piece, folder, records);
        } catch (IOException broken) {
            records.finish();
            throw broken;
        }
        records.finish();
    }

    private void add(Piece piece, @Nullable Path folder, InOrder records) {
        switch (piece) {
            case Piece.Broken(var number, var reason) ->
                records.add(0, () -> new Understanding.Refused(number, reason));
            case Piece.Whole(var number, var bytes) ->
                records.add(bytes.length, () -> understand(number, bytes, folder));
        }
    }

    private Understanding understand(long number, byte[] bytes, @Nullable Path folder) {
        try {
            var record = parsed(bytes);
            if (KeptRecord.is(record)) return new Understanding.Kept(number, KeptRecord.read(record));
            var story = new NinjsStory(new NinjsFields(record), paper, OffsetDateTime.now(clock));
            return new Understanding.Understood(number, story.read(MAPPER.writeValueAsBytes(record), folder));
        } catch (UnusableRecord e) {
            return new Understanding.Refused(number, e.reason());
        } catch (RuntimeException e) {
            log.warn("Record {} could not be understood", number, e);
            return new Understanding.Refused(number, "It could not be understood; the log says more.");
        }
    }

    private static JsonNode parsed(byte[] bytes) {
        var stray = Encoding.notUtf8(bytes);
        if (stray >= 0) {
            throw new UnusableRecord("It is not in UTF-8: byte %d is 0x%02X. Save the file as UTF-8."
                    .formatted(stray + 1, bytes[stray]));
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw new UnusableRecord(
                    "It is larger than any story. " + e.getOriginalMessage().replaceAll(", from `.*?`", "") + ".");
        } catch (JacksonException e) {
            var place = e.getLocation() == null
                    ? ""
                    : " at byte " + Math.max(1, e.getLocation().getByteOffset());
            throw new UnusableRecord("It is not valid JSON" + place + ": " + e.getOriginalMessage());
        }
    }
}
