package org.masthead.clipping;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds what is written under pictures where nothing calls it a caption: some words alone with a picture. */
final class PageLegends {

    private static final int LONGEST = 30;
    private static final int HIGHEST = 3;

    private PageLegends() {}

    static Set<PageBlock> among(List<PageBlock> blocks) {
        Map<Element, Integer> words = new IdentityHashMap<>();
        Map<Element, Integer> pictures = new IdentityHashMap<>();
        for (var block : blocks) {
            for (Element up = block.place(); up != null; up = up.parent()) {
                if (block.kind() == PageBlock.Kind.PICTURE) pictures.merge(up, 1, Integer::sum);
                else words.merge(up, block.words(), Integer::sum);
            }
        }
        Set<PageBlock> legends = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var block : blocks) {
            if (block.isText() && block.words() > 0 && isLegend(block, words, pictures)) legends.add(block);
        }
        return legends;
    }

    private static boolean isLegend(PageBlock block, Map<Element, Integer> words, Map<Element, Integer> pictures) {
        var up = block.place();
        for (var i = 0; i < HIGHEST && up != null; i++) {
            if (words.getOrDefault(up, 0) > LONGEST
                    || up.normalName().matches("body|main|article|section|li|blockquote")) return false;
            if (pictures.getOrDefault(up, 0) == 1) return !up.normalName().equals("p");
            up = up.parent();
        }
        return false;
    }
}
