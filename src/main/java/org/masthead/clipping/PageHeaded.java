package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/** Finds the parts of a page that say what they are in their first line: “Related stories”, “14 comments”. */
final class PageHeaded {

    private static final Set<Role> HEADS = EnumSet.of(
            COMMENTS,
            RELATED_STORIES,
            MOST_READ,
            LATEST_STORIES,
            VIDEO_RAIL,
            AUTHOR_BIOGRAPHY,
            NEWSLETTER,
            SUBSCRIPTION,
            TOPICS,
            SHARE,
            OTHER);

    private static final int LONGEST_HEAD = 12;
    private static final int MOST_AFTER = 120;
    private static final int MOST_INSIDE = 400;

    private final Map<Element, PageBlock> firsts = new IdentityHashMap<>();
    private final Map<Element, Role> parts = new IdentityHashMap<>();

    private final Set<Element> headlined;

    private PageHeaded(Set<Element> headlined) {
        this.headlined = headlined;
    }

    /** @param headlined what holds a headline of the first rank, and so a story */
    static Map<Element, Role> among(List<PageBlock> blocks, Set<Element> headlined) {
        var reading = new PageHeaded(headlined);
        for (var block : blocks) {
            if (block.words() == 0) continue;
            for (Element up = block.place(); up != null; up = up.parent())
                if (reading.firsts.putIfAbsent(up, block) != null) break;
        }
        for (var block : blocks) {
            var role = block.words() == 0
                            || block.words() > LONGEST_HEAD
                            || block.sentence() && !block.text().endsWith(":")
                    ? null
                    : block.worded();
            if (role != null && HEADS.contains(role) && block.linked() < 0.5) reading.mark(block, role);
        }
        return reading.parts;
    }

    private void mark(PageBlock head, Role role) {
        var alone = PageText.words(head.place().text()) <= head.words();
        var part = head.place();
        for (var around = part.parent();
                alone && around != null && isHead(around, head) && couldBe(around, role);
                around = around.parent()) part = around;
        if (alone) parts.put(part, role);
        var next = !alone ? after(head) : part == head.place() ? part.nextElementSibling() : null;
        if (next != null && follows(next, role)) parts.put(next, role);
        for (var after = alone ? next : null; after != null && role == COMMENTS; after = after.nextElementSibling()) {
            if (parts.put(after, role) == role && after != next) return;
        }
    }

    private static @Nullable Element after(PageBlock head) {
        var next = head.nodes().getLast();
        while (next.nextSibling() == null && next.parent() != null && next.parent() != head.place())
            next = next.parent();
        var sibling = next.nextSibling();
        while (sibling != null && !(sibling instanceof Element)) sibling = sibling.nextSibling();
        return (Element) sibling;
    }

    private boolean isHead(@Nullable Element element, PageBlock head) {
        return element != null
                && firsts.get(element) == head
                && !element.normalName().matches("body|main|article|aside|html");
    }

    /** Comments go on for as long as they like; nothing else fills a page, and some things are never more than a line. */
    private boolean couldBe(Element part, Role role) {
        if (role == COMMENTS) return !headlined.contains(part);
        return role != OTHER && role != TOPICS && role != SHARE && PageText.words(part.text()) < MOST_INSIDE;
    }

    private static boolean follows(Element next, Role role) {
        var list = next.normalName().matches("ul|ol")
                || next.normalName().equals("p") && next.selectFirst("a[href]") != null;
        if (role == OTHER) return next.normalName().matches("ul|ol");
        if (role == TOPICS || role == SHARE) return list;
        if (role == AUTHOR_BIOGRAPHY) return PageText.words(next.text()) < MOST_AFTER;
        return list && PageText.words(next.text()) < MOST_AFTER;
    }
}
