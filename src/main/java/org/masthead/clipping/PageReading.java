package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/**
 * A saved page as it was read: its blocks in order, and what it says of itself.
 *
 * @param roles of the blocks, one each; null where nothing tells
 */
record PageReading(
        Document page, PageMeta meta, PageLinkedData data, List<PageBlock> blocks, List<@Nullable Role> roles) {

    private static final int DEEPEST = 150;

    /**
     * @throws IllegalArgumentException when there is nothing to read
     */
    static PageReading of(byte[] html) {
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(PageBytes.text(html), "");
        var blocks = PageBlocks.of(page.body());
        if (blocks.stream().allMatch(block -> block.words() == 0)) {
            throw new IllegalArgumentException("The page has no text.");
        }
        return new PageReading(
                page,
                new PageMeta(page),
                PageLinkedData.of(page),
                blocks,
                new ArrayList<>(PageRoles.of(blocks, false)));
    }

    /** What others take for the body, the most trusted first; each is asked when it is wanted. */
    Iterable<PageOpinion> opinions() {
        return () -> Stream.<Supplier<PageOpinion>>of(
                        () -> PageOpinion.ofPage(page, data), () -> PageOpinion.ofReaderView(page))
                .map(Supplier::get)
                .iterator();
    }

    boolean is(int block, Role... any) {
        var role = roles.get(block);
        return role != null && List.of(any).contains(role);
    }

    PageBlock block(int number) {
        return blocks.get(number);
    }

    IntStream all() {
        return IntStream.range(0, blocks.size());
    }

    IntStream all(Role role) {
        return all().filter(one -> roles.get(one) == role && !blocks.get(one).hidden());
    }
}
