package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.masthead.agency.Nitf;
import org.masthead.house.Paper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** NITF: stories as agencies wrote them before NewsML-G2, and still do inside it. */
@Component
@Order(4)
class NitfFormat implements Format {

    private final Paper paper;
    private final Clock clock;

    NitfFormat(Paper paper, Clock clock) {
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nitf";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Nitf.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        var stories = new AgencyStories(delivery, source.folder(), paper, OffsetDateTime.now(clock), out);
        Nitf.read(in, paper.timeZone(), stories);
    }
}
