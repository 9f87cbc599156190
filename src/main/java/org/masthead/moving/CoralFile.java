package org.masthead.moving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/**
 * A file of Coral's, read record by record: one object a line, as {@code mongoexport} writes them, one array, or one
 * object with an array for each collection.
 */
final class CoralFile implements AutoCloseable {

    private static final int HEAD = 400;

    private static final Pattern WRAPPED =
            Pattern.compile("\\s*\\{\\s*\"(?:comments|users|stories|assets|data)\"\\s*:\\s*[\\[{]");

    private final JsonParser parser;
    private final boolean wrapped;
    private boolean inRows;
    private @Nullable String trouble;

    CoralFile(InputStream in) throws IOException {
        // A decoder of its own: a stray byte becomes the sign for an unknown character instead of ending everything.
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        text.mark(HEAD);
        var head = new char[HEAD];
        var count = text.read(head, 0, HEAD);
        text.reset();
        this.wrapped = WRAPPED.matcher(new String(head, 0, Math.max(0, count))).lookingAt();
        this.parser = GhostFile.MAPPER.createParser(text);
    }

    /** The next record, or null where there is none or no more can be read. */
    @Nullable
    JsonNode next() throws IOException {
        try {
            while (true) {
                var token = parser.nextToken();
                if (token == null) return null;
                if (token == JsonToken.START_ARRAY) inRows = true;
                else if (token == JsonToken.END_ARRAY) inRows = false;
                else if (token == JsonToken.START_OBJECT && (inRows || !wrapped)) return parser.readValueAsTree();
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            trouble = "The file is broken or cut off at line %d. Nothing from there on could be read (%s)."
                    .formatted(
                            parser.currentLocation().getLineNr(),
                            e.getOriginalMessage().lines().findFirst().orElse(""));
            return null;
        }
    }

    /** Why not all of it could be read, or nothing where it could. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        parser.close();
    }
}
