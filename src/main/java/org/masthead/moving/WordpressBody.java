package org.masthead.moving;

import java.util.regex.Pattern;
import org.masthead.house.Markup;

/** A story's text as WordPress keeps it, of whichever editor there has been, made into a body. */
final class WordpressBody {

    private static final int LONGEST = 4_000_000;
    private static final Pattern NEXT_PAGE = Pattern.compile("<!--\\s*nextpage\\s*-->");
    private static final Pattern PICTURE_IN_TEXT =
            Pattern.compile("(?i)(src\\s*=\\s*[\"']?|url\\(['\"]?)data:[a-z0-9/+.;=-]{1,100},[a-z0-9+/=%_\\s-]{200,}+");

    private final WordpressReading reading;

    WordpressBody(WordpressReading reading) {
        this.reading = reading;
    }

    Markup read() {
        var text =
                PICTURE_IN_TEXT.matcher(reading.item().text("content:encoded")).replaceAll("$1data:,");
        if (text.length() > LONGEST) {
            throw new WordpressRefusal(
                    "Its text is " + text.length() + " letters long; a body has at most " + LONGEST + ".");
        }
        var html = new WordpressHtml(reading).tidied(html(text, 0));
        try {
            return Markup.of(html);
        } catch (IllegalStateException e) {
            throw new WordpressRefusal("Its text cannot be made into paragraphs: its HTML contradicts itself.");
        }
    }

    /** The HTML that WordPress would have made of it. */
    private String html(String text, int depth) {
        var paged = NEXT_PAGE.matcher(text).replaceAll("\n\n" + Markup.PAGE_MARK + "\n\n");
        var expanded = ShortcodeText.expanded(paged, reading);
        if (!BlockText.claims(expanded)) return WordpressParagraphs.of(expanded);
        return new BlockText(new BlockForms(reading, shared -> html(shared, depth + 1), depth)).html(expanded);
    }
}
