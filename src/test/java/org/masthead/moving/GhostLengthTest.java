package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An export may be longer than memory: stories are read one by one, from a file that is never held. */
class GhostLengthTest {

    private static final int STORIES = 1000;
    private static final int LONGEST = 12_000;
    private static final int BUFFERS = 200_000;
    private static final String WORDS = "The river rose two feet in the night. ".repeat(130);

    @Test
    void aLongExportIsReadStoryByStory() throws Exception {
        var ghost = Ghost.survey(GhostLengthTest::export);
        var in = export();
        var came = new AtomicLong();
        ghost.read(
                in,
                story -> {
                    assertThat(story.record()).isEqualTo(came.incrementAndGet());
                    assertThat(story.authors()).extracting(OldAuthor::name).containsExactly("Ada Quill");
                    assertThat(story.filings()).hasSize(1);
                    assertThat(in.taken).as("bytes read so far").isLessThan(came.get() * LONGEST + BUFFERS);
                },
                (record, reason) -> {
                    throw new AssertionError(record + ": " + reason);
                });
        assertThat(came.get()).isEqualTo(STORIES);
        assertThat(in.taken).isGreaterThan(10_000_000);
    }

    private static Written export() {
        return new Written(Stream.of(
                        Stream.of("{\"meta\":{\"exported_on\":1},\"data\":{\"posts\":["),
                        rows(GhostLengthTest::post),
                        Stream.of("],\"posts_authors\":["),
                        rows("{\"post_id\":\"p%d\",\"author_id\":\"u\",\"sort_order\":0}"::formatted),
                        Stream.of("],\"posts_tags\":["),
                        rows("{\"post_id\":\"p%d\",\"tag_id\":\"t\",\"sort_order\":0}"::formatted),
                        Stream.of("],\"tags\":[{\"id\":\"t\",\"name\":\"River\",\"slug\":\"river\"}],"),
                        Stream.of("\"users\":[{\"id\":\"u\",\"name\":\"Ada Quill\",\"slug\":\"ada\"}]}}"))
                .flatMap(part -> part)
                .iterator());
    }

    private static Stream<String> rows(IntFunction<String> row) {
        return IntStream.rangeClosed(1, STORIES).mapToObj(number -> (number > 1 ? "," : "") + row.apply(number));
    }

    private static String post(int number) {
        var text = Map.of("type", "text", "text", WORDS);
        var body = Map.of("root", Map.of("children", List.of(Map.of("type", "paragraph", "children", List.of(text)))));
        return GhostFile.MAPPER.writeValueAsString(Map.of(
                "id",
                "p" + number,
                "title",
                "Night " + number,
                "status",
                "published",
                "lexical",
                GhostFile.MAPPER.writeValueAsString(body),
                "html",
                "<p>" + WORDS + "</p>"));
    }

    /** A file that is written only as far as it has been read. */
    private static final class Written extends InputStream {

        private final Iterator<String> parts;
        private byte[] part = new byte[0];
        private int at;
        private long taken;

        Written(Iterator<String> parts) {
            this.parts = parts;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == part.length && !parts.hasNext()) return -1;
            if (at == part.length) {
                part = parts.next().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            var count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, from, count);
            at += count;
            taken += count;
            return count;
        }
    }
}
