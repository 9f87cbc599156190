package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.masthead.moving.Coral;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Coral's collections, as its database exports them: comments, and the stories and users that they name. */
@Component
@Order(4)
class CoralFormat implements Format {

    @Override
    public String name() {
        return "coral";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return Coral.claims(Encoding.text(head));
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        source.refuseStream();
        var parentsFirst = new ParentsFirst(out);
        // Stories and users stand in files of their own.
        delivery.survey(this, Coral::survey)
                .read(
                        in,
                        parentsFirst::take,
                        (record, reason) -> out.accept(new Understanding.LeftOut(record, reason)),
                        (record, reason) -> out.accept(new Understanding.Refused(record, reason)));
        parentsFirst.finish();
    }
}
