package org.masthead.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.masthead.clipping.SavedPage;
import org.masthead.house.Paper;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A news page as a browser saved it. */
@Component
@Order(5)
class PageFormat implements Format {

    private final Paper paper;

    PageFormat(Paper paper) {
        this.paper = paper;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean claims(byte[] head, String fileName) {
        if (fileName.matches(".*\\.(x?html?|xht)")) return true;
        var text = Encoding.text(head).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    @Override
    public void read(Source source, InputStream in, Delivery delivery, Consumer<Understanding> out) throws IOException {
        WholePage.read(
                in,
                page -> Clippings.dispatch(
                        SavedPage.read(page, source.name()), page, delivery, source, paper.timeZone()),
                out);
    }
}
