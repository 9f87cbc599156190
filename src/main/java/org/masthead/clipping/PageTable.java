package org.masthead.clipping;

import org.jsoup.nodes.Element;

/** Tells a table of figures from one that an old page is laid out with. */
final class PageTable {

    private static final int LONGEST_CELL = 40;
    private static final int MOST_ROWS = 400;

    private PageTable() {}

    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation")) return false;
        if (table.selectFirst("table table, form, input, iframe, h1, p + p, ul ul, script") != null) return false;
        var rows = table.select("tr");
        var cells = table.select("td, th");
        if (rows.size() < 2 || rows.size() > MOST_ROWS || cells.size() < 4) return false;
        var widest = rows.stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .max()
                .orElse(0);
        if (widest < 2 || widest > 40) return false;
        var linked = PageText.words(table.select("a").text());
        return linked * 2 <= PageText.words(table.text())
                && cells.stream().allMatch(cell -> PageText.words(cell.text()) <= LONGEST_CELL);
    }
}
