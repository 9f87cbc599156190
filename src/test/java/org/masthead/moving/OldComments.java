package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came of reading comments out of exports. */
record OldComments(List<OldComment> taken, Map<Long, String> leftOut, Map<Long, String> refused) {

    OldComment only() {
        if (taken.size() != 1) throw new AssertionError("Taken: " + taken + ", refused: " + refused);
        return taken.getFirst();
    }

    static OldComments disqus(String xml) {
        return reading(came -> {
            var disqus = Disqus.survey(List.of(() -> in(xml)));
            disqus.read(in(xml), came.taken::add, came.refused::put);
        });
    }

    static OldComments wordpress(String xml) {
        return reading(came -> WordpressComments.read(in(xml), came.taken::add, came.leftOut::put, came.refused::put));
    }

    static OldComments coral(String... files) {
        return reading(came -> {
            var coral = Coral.survey(
                    Stream.of(files).map(file -> (Opening) () -> in(file)).toList());
            for (var file : files) coral.read(in(file), came.taken::add, came.leftOut::put, came.refused::put);
        });
    }

    private interface Reading {
        void into(OldComments came) throws IOException;
    }

    private static OldComments reading(Reading reading) {
        var came = new OldComments(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            reading.into(came);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return came;
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
