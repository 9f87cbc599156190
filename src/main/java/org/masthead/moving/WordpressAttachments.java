package org.masthead.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures and files of a WordPress site, by number, by address and by the story they were put in for. */
final class WordpressAttachments {

    private static final Comparator<WordpressAttachment> IN_ORDER = Comparator.comparingLong(
                    WordpressAttachment::parent)
            .thenComparingInt(WordpressAttachment::order)
            .thenComparingLong(WordpressAttachment::id);

    private final Map<Long, WordpressAttachment> byId = new HashMap<>();
    private final Map<String, WordpressAttachment> byPath = new HashMap<>();
    private List<WordpressAttachment> byParent = List.of();

    void add(WordpressAttachment attachment) {
        byId.put(attachment.id(), attachment);
        byPath.put(attachment.path(), attachment);
    }

    /** To be called when all have been added. */
    void settle() {
        var attached = new ArrayList<>(byId.values());
        attached.removeIf(one -> one.parent() == 0);
        attached.sort(IN_ORDER);
        byParent = attached;
    }

    @Nullable
    WordpressAttachment byId(long id) {
        return byId.get(id);
    }

    @Nullable
    OldPicture picture(long id) {
        var attachment = byId.get(id);
        return attachment == null || !attachment.isPicture() ? null : attachment.picture();
    }

    /** The file that an address leads to, also where it leads to a smaller picture made from it. */
    @Nullable
    WordpressAttachment byAddress(String address) {
        var path = WordpressAttachment.path(address);
        var exact = byPath.get(path);
        if (exact != null) return exact;
        var original = WordpressAttachment.withoutSize(path);
        var whole = byPath.get(original);
        return whole != null ? whole : byPath.get(original.replaceFirst("(?=\\.[A-Za-z0-9]{2,5}$)", "-scaled"));
    }

    /** What was put in for a story, in order. */
    List<WordpressAttachment> attachedTo(long parent) {
        if (parent == 0) return List.of();
        var from = firstOf(parent);
        var to = from;
        while (to < byParent.size() && byParent.get(to).parent() == parent) to++;
        return byParent.subList(from, to);
    }

    private int firstOf(long parent) {
        var low = 0;
        var high = byParent.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byParent.get(middle).parent() < parent) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
