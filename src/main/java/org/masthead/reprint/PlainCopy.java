package org.masthead.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.masthead.reprint.page.DeliveryPage;

/** A body as a licensee sets it: an empty line between paragraphs, a line for each item and each row. */
final class PlainCopy {

    private static final Set<String> AROUND = Set.of("figure", "aside", "blockquote", "section", "div");

    /** Not a space, so that it outlives the tidying of spaces. */
    private static final String LINE_END = "\u2028";

    private PlainCopy() {}

    static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        return body.children().stream().flatMap(PlainCopy::parts).collect(Collectors.joining("\n\n"));
    }

    /** What stands for a picture where there are only words. */
    static String of(DeliveryPage.Lead lead) {
        return picture(lead.address()) + "\n\n" + (lead.caption() + " " + lead.credit()).strip();
    }

    private static String picture(String address) {
        return "[Picture: " + address + "]";
    }

    private static Stream<String> parts(Element block) {
        if (AROUND.contains(block.normalName()) && !block.children().isEmpty())
            return block.children().stream().flatMap(PlainCopy::parts);
        return Stream.of(words(block)).filter(words -> !words.isBlank());
    }

    private static String words(Element block) {
        return switch (block.normalName()) {
            case "ul", "ol" -> String.join("\n", items(block));
            case "table" ->
                Stream.concat(block.select("caption").stream(), block.select("tr").stream())
                        .map(PlainCopy::row)
                        .collect(Collectors.joining("\n"));
            case "img" -> picture(block.attr("src"));
            default -> line(block);
        };
    }

    private static List<String> items(Element list) {
        var numbered = list.normalName().equals("ol");
        var items = new ArrayList<String>();
        for (var item : list.children()) items.add((numbered ? items.size() + 1 + ". " : "– ") + line(item));
        return items;
    }

    private static String row(Element row) {
        return row.normalName().equals("tr")
                ? row.children().stream().map(PlainCopy::line).collect(Collectors.joining("\t"))
                : line(row);
    }

    private static String line(Element words) {
        var copy = words.clone();
        copy.select("br").forEach(end -> end.replaceWith(new TextNode(LINE_END)));
        return copy.text().replaceAll(" *" + LINE_END + " *", "\n").strip();
    }
}
