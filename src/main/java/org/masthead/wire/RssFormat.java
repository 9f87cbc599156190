package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.masthead.agency.Feeds;
import org.masthead.house.Paper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** RSS: a site's feed, of whichever version. */
@Component
@Order(4)
class RssFormat implements Format {

    private final Paper paper;
    private final Clock clock;

    RssFormat(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Feeds.claimsRss(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        var stories = new AgencyStories(delivery, source.folder(), paper, OffsetDateTime.now(clock), out);
        Feeds.read(in, paper.timeZone(), stories);
    }
}
