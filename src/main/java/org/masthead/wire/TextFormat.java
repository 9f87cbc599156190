package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.masthead.clipping.SavedText;
import org.masthead.house.Paper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bare text of a news page, as somebody copied it. */
@Component
@Order(6)
class TextFormat implements Format {

    private final Paper paper;

    TextFormat(Paper paper) {
        this.paper = paper;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        return fileName.matches(".*\\.(txt|text)");
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        WholePage.read(
                in,
                page -> Clippings.dispatch(
                        SavedText.read(page, source.name()), page, delivery, source, paper.timeZone()),
                out);
    }
}
