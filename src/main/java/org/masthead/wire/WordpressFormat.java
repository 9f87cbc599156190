package org.masthead.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.masthead.moving.Wordpress;
import org.masthead.moving.WordpressComments;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** WordPress's export (WXR), in one file or in several that belong together. */
@Component
@Order(1)
class WordpressFormat implements Format {

    private final Clock clock;

    WordpressFormat(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Wordpress.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        source.refuseStream();
        var stories = new OldStories(delivery, source.folder(), OffsetDateTime.now(clock));
        // Stories in one file show pictures that are named in another.
        delivery.survey(this, Wordpress::survey)
                .read(
                        in,
                        story -> out.accept(stories.understood(story)),
                        (record, reason) -> out.accept(new Understanding.Refused(record, reason)));
        readComments(source, out);
    }

    /** After all stories of the file, so that each comment finds its own. */
    private static void readComments(Source source, Consumer<Understanding> out) throws IOException {
        var parentsFirst = new ParentsFirst(out);
        try (var in = new BufferedInputStream(source.open(), 1 << 16)) {
            WordpressComments.read(
                    in,
                    parentsFirst::take,
                    (record, what) -> out.accept(new Understanding.LeftOut(record, "Comment " + record + ": " + what)),
                    (record, reason) ->
                            out.accept(new Understanding.Refused(record, "Comment " + record + ": " + reason)));
        }
        parentsFirst.finish();
    }
}
