package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masthead.clipping.Clipping.Line;
import org.masthead.clipping.Clipping.Role;
import org.masthead.house.Markup;

/** The saved pages of Averley’s papers that the tests take apart. */
final class PageSamples {

    static final List<String> NAMES =
            List.of("modern", "old-table", "breaks", "hentry", "live", "paywall", "shell", "rtl", "saved");

    private PageSamples() {}

    static byte[] bytes(String name) {
        try (var in = PageSamples.class.getResourceAsStream("page/" + name + ".html")) {
            if (in == null) throw new IllegalArgumentException("There is no sample page " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Clipping clipping(String name) {
        return SavedPage.read(bytes(name), name + ".html");
    }

    static Clipping ofHtml(String html) {
        return SavedPage.read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    /** What the blocks of a body say, without their markup. */
    static List<String> blocks(Clipping clipping) {
        return clipping.body().blocks().stream()
                .map(block -> Markup.ofBlocks(List.of(block)).text())
                .toList();
    }

    static List<String> lines(Clipping clipping, Role role) {
        return clipping.lines().stream()
                .filter(line -> line.role() == role)
                .map(Line::words)
                .toList();
    }
}
