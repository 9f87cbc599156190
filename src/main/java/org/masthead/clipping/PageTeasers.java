package org.masthead.clipping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds lists of teasers by their shape: several elements alike, each with a linked headline and few words more. */
final class PageTeasers {

    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 70;
    private static final Pattern MORE = Pattern.compile(
            "(?iu)[\\W]*(read |find out |learn |see |view )?(more|full (story|article)|details|continue reading|weiterlesen|mehr|lire( la suite)?|en savoir plus|leer más|ver más|leggi( tutto)?|saiba mais|leia mais|lees (meer|verder))\\b.{0,20}");

    private PageTeasers() {}

    /** Those elements that are teasers. */
    static Set<Element> among(List<PageBlock> blocks) {
        var inside = inside(blocks);
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (var entry : inside.entrySet()) {
            var element = entry.getKey();
            if (element.parent() != null && isTeaser(entry.getValue())) {
                byParent.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                        .add(element);
            }
        }
        Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var siblings : byParent.values()) {
            for (var one : siblings) {
                if (siblings.stream()
                                .filter(other -> alike(one, other))
                                .limit(FEWEST)
                                .count()
                        >= FEWEST) teasers.add(one);
            }
        }
        return teasers;
    }

    private static Map<Element, List<PageBlock>> inside(List<PageBlock> blocks) {
        Map<Element, List<PageBlock>> inside = new IdentityHashMap<>();
        for (var block : blocks) {
            if (block.words() == 0) continue;
            var up = block.place();
            for (var i = 0; i < 6 && up != null && !up.normalName().equals("body"); i++) {
                inside.computeIfAbsent(up, element -> new ArrayList<>()).add(block);
                up = up.parent();
            }
        }
        return inside;
    }

    /** A linked headline first, or after a label; then at most a sentence or two. */
    private static boolean isTeaser(List<PageBlock> blocks) {
        if (blocks.size() > 8 || blocks.stream().mapToInt(PageBlock::words).sum() > MOST_WORDS) return false;
        var headlines = blocks.stream()
                .limit(3)
                .filter(block ->
                        block.words() >= 3 && block.linked() > 0.8 && !PageText.endsSentence(block.text() + " "))
                .count();
        var last = blocks.getLast();
        if (blocks.size() >= 2 && MORE.matcher(last.text()).matches() && last.linked() > 0.8) return true;
        return headlines == 1 && blocks.size() >= 2
                || headlines == 1 && blocks.getFirst().place().normalName().equals("li");
    }

    private static boolean alike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.classNames().equals(other.classNames());
    }
}
