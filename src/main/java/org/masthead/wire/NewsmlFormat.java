package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.masthead.agency.Newsml;
import org.masthead.house.Paper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** NewsML-G2: messages from agencies, with their stories and pictures. */
@Component
@Order(4)
class NewsmlFormat implements Format {

    private final Paper paper;
    private final Clock clock;

    NewsmlFormat(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Newsml.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        source.refuseStream();
        var stories = new AgencyStories(delivery, source.folder(), paper, OffsetDateTime.now(clock), out);
        // A story in one file shows pictures that are items in another, and may be newer there.
        delivery.survey(this, Newsml::survey).read(in, paper.timeZone(), stories);
    }
}
