package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void noBatchHasMoreThanTwoHundredRecordsOrAStoryTwice() {
        var lines = IntStream.range(0, 450)
                .mapToObj(i -> "{\"uri\":\"u:" + (i == 100 ? 99 : i) + "\",\"headline\":\"H" + i + "\"}")
                .collect(Collectors.joining("\n"));
        assertThat(batches(lines)).extracting(batch -> batch.items().size()).containsExactly(100, 200, 150);
    }

    @Test
    void largeRecordsMakeSmallBatches() {
        var body = "word ".repeat(400_000);
        var lines = IntStream.range(0, 6)
                .mapToObj(i -> "{\"uri\":\"u:" + i + "\",\"headline\":\"H\",\"body_text\":\"" + body + "\"}")
                .collect(Collectors.joining("\n"));
        assertThat(batches(lines)).extracting(batch -> batch.items().size()).allMatch(size -> size <= 2);
    }

    private static List<Batch> batches(String lines) {
        var source = Source.stream("-", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        var batches = new ArrayList<Batch>();
        new RecordReader(List.of(new NinjsFormat(Reading.PAPER, Reading.CLOCK)), "ninjs", Reading.delivery(source))
                .read(batches::add);
        return batches;
    }
}
