package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masthead.press.PaperInMemory.Heard;

/**
 * Two papers, one with the raw path and one without, hear the same bytes, and nobody can tell them apart.
 *
 * <p>{@code -Dmasthead.fuzz.requests=1000000} asks for more, {@code -Dmasthead.fuzz.seed=…} for the same again.
 */
class RawPathFuzzTest {

    private static final int REQUESTS = Integer.getInteger("masthead.fuzz.requests", 40_000);
    private static final long SEED = Long.getLong("masthead.fuzz.seed", System.nanoTime());
    private static final Pattern DATE = Pattern.compile("\r\nDate: [^\r]{29}\r\n");
    private static final Pattern REFUSAL = Pattern.compile("HTTP/1\\.[01] [45](?!10)");
    private static final int LONGEST = 8;
    private static final int AMPLE = 1 << 20;

    @Test
    void nobodyCanTellAPaperOnTheRawPathFromOneThatIsNot() throws Exception {
        var reader = new OddReader(SEED);
        try (var raw = new PaperInMemory(true);
                var ordinary = new PaperInMemory(false)) {
            int said = 0;
            for (int conversation = 0; said < REQUESTS; conversation++) {
                int requests = 1 + conversation % LONGEST;
                compare(raw, ordinary, reader, requests);
                said += requests;
            }
            assertThat(raw.answeredRaw()).isGreaterThan(REQUESTS / 10);
        }
    }

    private static void compare(PaperInMemory raw, PaperInMemory ordinary, OddReader reader, int requests) {
        byte[] said = reader.say(requests);
        List<byte[]> pieces = reader.pieces(said);
        Heard expected = ordinary.converse(pieces, AMPLE);
        // Jetty may break off a refusal that a slow reader has not yet heard, when more is said meanwhile.
        int room = REFUSAL.matcher(expected.answers()).find() ? AMPLE : reader.room(AMPLE);
        Heard heard = raw.converse(pieces, room);
        String what = "seed %d, %d pieces, room for %d: %s"
                .formatted(SEED, pieces.size(), room, escaped(new String(said, StandardCharsets.ISO_8859_1)));
        assertThat(undated(heard)).as(what).isEqualTo(undated(expected));
    }

    private static Heard undated(Heard heard) {
        String answers = DATE.matcher(heard.answers()).replaceAll("\r\nDate:\r\n");
        return new Heard(heard.soFar(), heard.hungUp(), answers, heard.open());
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c >= ' ' && c < 0x7f && c != '\\' ? String.valueOf(c) : String.format("\\%03o", (int) c));
        }
        return escaped.toString();
    }
}
