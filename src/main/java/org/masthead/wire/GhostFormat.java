package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.masthead.moving.Ghost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ghost's export, a JSON file with the whole site. */
@Component
@Order(2)
class GhostFormat implements Format {

    private final Clock clock;

    GhostFormat(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ghost";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Ghost.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        source.refuseStream();
        var stories = new OldStories(delivery, source.folder(), OffsetDateTime.now(clock));
        Ghost.survey(source::open)
                .at(delivery.site())
                .read(
                        in,
                        story -> out.accept(stories.understood(story)),
                        (record, reason) -> out.accept(new Understanding.Refused(record, reason)));
    }
}
