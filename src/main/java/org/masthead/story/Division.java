package org.masthead.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.house.Markup;
import org.masthead.house.Markup.Block;

/**
 * A story's body, divided into pages: where its page marks stand, or, where the paper wants it so, near every N words.
 * The pages together are the whole story, each block on one of them.
 */
final class Division {

    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final List<Markup> pages;
    private final Map<String, Integer> pageOf = new HashMap<>();

    private Division(List<Markup> pages) {
        this.pages = pages;
        if (pages.size() == 1) return;
        for (var page = 1; page <= pages.size(); page++) {
            var ids = ID.matcher(pages.get(page - 1).html());
            while (ids.find()) pageOf.put(ids.group(1), page);
        }
    }

    /** @param wordsPerPage 0: only page marks divide */
    static Division of(Markup body, int wordsPerPage) {
        if (!body.hasPageMarks() && wordsPerPage == 0) return new Division(List.of(body));
        if (body.hasPageMarks()) return atMarks(body);
        var pages = nearWords(body.blocks(), wordsPerPage);
        return new Division(pages.stream().map(Markup::ofBlocks).toList());
    }

    private static Division atMarks(Markup body) {
        var pages = body.betweenPageMarks();
        return new Division(pages.isEmpty() ? List.of(Markup.EMPTY) : pages);
    }

    int count() {
        return pages.size();
    }

    /**
     * One page, counted from 1; links to blocks on other pages lead there.
     *
     * @param path the story's address
     */
    String page(int number, String path) {
        var html = pages.get(number - 1).html();
        if (count() == 1) return html;
        return ANCHOR.matcher(html).replaceAll(link -> {
            var page = pageOf.getOrDefault(link.group(1), number);
            return page == number ? link.group() : "href=\"" + at(path, page) + "#" + link.group(1) + "\"";
        });
    }

    /** The address of a page, counted from 1. */
    static String at(String path, int page) {
        return page == 1 ? path : path + "?page=" + page;
    }

    /** The page a block stands on. */
    int pageOf(String block) {
        return pageOf.getOrDefault(block, 1);
    }

    private static List<List<Block>> nearWords(List<Block> blocks, int wanted) {
        var pages = new ArrayList<List<Block>>();
        var left = blocks.stream().mapToInt(Block::words).sum();
        var from = 0;
        for (var cut = cut(blocks, from, wanted, left); cut > 0; cut = cut(blocks, from, wanted, left)) {
            var page = blocks.subList(from, cut);
            left -= page.stream().mapToInt(Block::words).sum();
            pages.add(page);
            from = cut;
        }
        pages.add(blocks.subList(from, blocks.size()));
        return pages;
    }

    /**
     * Where the page that begins here ends: at the block boundary nearest to the wanted words that leaves a third of a
     * page on both sides and no subhead alone at a foot. 0 where what is left is one page.
     */
    private static int cut(List<Block> blocks, int from, int wanted, int left) {
        var least = (wanted + 2) / 3;
        if (left < wanted + least) return 0;
        var best = 0;
        var bestMiss = Integer.MAX_VALUE;
        var words = 0;
        for (var i = from; i < blocks.size() - 1; i++) {
            words += blocks.get(i).words();
            var allowed =
                    words >= least && left - words >= least && !blocks.get(i).heading();
            if (allowed && Math.abs(words - wanted) < bestMiss) {
                best = i + 1;
                bestMiss = Math.abs(words - wanted);
            }
        }
        return best;
    }
}
