package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.masthead.moving.WordpressExport.Item;

/** An export of any size, made up item by item while it is read. */
final class WordpressArchive extends InputStream {

    private static final String PARAGRAPH =
            "<!-- wp:paragraph -->\n<p>The river rose by %d inches at <a href=\"https://averley.example"
                    + "/mill-bend/\">Mill Bend</a> overnight, and the <em>council</em> &#8211; which met until two &#8211; is to hear from "
                    + "the engineers again on Thursday about the gates, the pumps and the old wall.</p>\n<!-- /wp:paragraph -->\n\n";

    private final long items;
    private final LongFunction<String> item;
    private long next = -1;
    private byte[] chunk = new byte[0];
    private int at;

    WordpressArchive(long items, LongFunction<String> item) {
        this.items = items;
        this.item = item;
    }

    /** A story of four kilobytes or so, with a picture before every third one. */
    static String item(long number) {
        if (number % 4 == 0) return WordpressExport.picture(number, "2019/05/picture-" + number + ".jpg", "");
        var text = new StringBuilder();
        for (var i = 0; i < 8; i++) text.append(PARAGRAPH.formatted(number + i));
        text.append(
                        "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"https://averley.example/wp-content/uploads/2019/05/picture-")
                .append(number / 4 * 4 + 4)
                .append("-300x200.jpg\" alt=\"\"/><figcaption>High water</figcaption></figure>\n<!-- /wp:image -->");
        return Item.numbered(number, text.toString())
                .meta("_thumbnail_id", String.valueOf(number / 4 * 4 + 4))
                .meta("_edit_lock", "1557830000:1")
                .and("<category domain=\"category\" nicename=\"river\"><![CDATA[The River]]></category>\n")
                .xml();
    }

    @Override
    public int read() {
        return filled() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (!filled()) return -1;
        var some = Math.min(count, chunk.length - at);
        System.arraycopy(chunk, at, into, from, some);
        at += some;
        return some;
    }

    private boolean filled() {
        while (at == chunk.length && next <= items) {
            chunk = chunk(next++).getBytes(UTF_8);
            at = 0;
        }
        return at < chunk.length;
    }

    private String chunk(long number) {
        var frame = new WordpressExport().xml();
        var foot = frame.indexOf("</channel>");
        if (number < 0) return frame.substring(0, foot);
        return number == items ? frame.substring(foot) : item.apply(number + 1);
    }

    @Override
    public void close() {
        chunk = Arrays.copyOf(chunk, 0);
        at = 0;
        next = items + 1;
    }
}
