package org.masthead.moving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** An export read from beginning to end: the rows of some of its tables, one by one. */
final class GhostFile implements AutoCloseable {

    /** How deep a row, or a body inside it, may be nested. */
    private static final int DEEPEST = 400;

    /** How long the body of a story may be, in characters. */
    private static final int LONGEST = 64 << 20;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final JsonParser parser;
    private final Set<String> tables;
    private String table = "";
    private boolean begun;
    private boolean inData;
    private boolean dataSeen;
    private boolean inRows;
    private @Nullable String trouble;

    /** @param tables those whose rows are wanted */
    GhostFile(InputStream in, Set<String> tables) throws IOException {
        // A decoder of its own: a stray byte becomes the sign for an unknown character instead of ending everything.
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        this.parser = MAPPER.createParser(text);
        this.tables = tables;
    }

    /** The next row, or null where there is none or no more can be read. */
    @Nullable
    JsonNode next() throws IOException {
        try {
            while (!inRows || parser.nextToken() == JsonToken.END_ARRAY) {
                inRows = false;
                if (!advance()) return null;
            }
            return parser.readValueAsTree();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            trouble = broken(e);
            return null;
        }
    }

    /** The table that the last row stands in. */
    String table() {
        return table;
    }

    /** Why not all of it could be read, or nothing where it could. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** False at the end. */
    private boolean advance() {
        var token = parser.nextToken();
        if (token == null) {
            if (!dataSeen) trouble = "It is no export of Ghost: there is no “data” in it.";
            return false;
        }
        if (!begun && token != JsonToken.START_OBJECT) {
            trouble = "It is no export of Ghost: it does not begin with “{”.";
            return false;
        }
        begun = true;
        if (token == JsonToken.PROPERTY_NAME) property(parser.currentName(), parser.nextToken());
        else if (token == JsonToken.END_OBJECT) inData = false;
        return true;
    }

    private void property(String name, JsonToken value) {
        if (inData) table = name;
        if (inData && value == JsonToken.START_ARRAY && tables.contains(name)) {
            inRows = true;
        } else if (!inData && name.equals("data") && value == JsonToken.START_OBJECT) {
            inData = true;
            dataSeen = true;
        } else if (inData || !name.equals("db")) {
            parser.skipChildren();
        }
    }

    private String broken(JacksonException e) {
        var place = parser.currentLocation();
        return "The file is broken or cut off at line %d, column %d%s. Nothing from there on could be read (%s)."
                .formatted(
                        place.getLineNr(),
                        place.getColumnNr(),
                        table.isEmpty() ? "" : " (in “" + table + "”)",
                        e.getOriginalMessage().lines().findFirst().orElse(""));
    }

    @Override
    public void close() {
        parser.close();
    }
}
