package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.masthead.moving.Disqus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Disqus's export, an XML file with a forum's comments. */
@Component
@Order(3)
class DisqusFormat implements Format {

    @Override
    public String name() {
        return "disqus";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Disqus.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        source.refuseStream();
        var parentsFirst = new ParentsFirst(out);
        // The page that comments stand under may be in another file of the same export.
        delivery.survey(this, Disqus::survey)
                .read(
                        in,
                        parentsFirst::take,
                        (record, reason) -> out.accept(new Understanding.Refused(record, reason)));
        parentsFirst.finish();
    }
}
