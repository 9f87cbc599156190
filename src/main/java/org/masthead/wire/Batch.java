package org.masthead.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.wire.Understanding.Understood;

/** Records that are taken in together: not too many, not too large, and no story twice. */
final class Batch {

    private static final int MOST = 200;
    private static final int HEAVIEST = 4_000_000;

    private final List<Item> items = new ArrayList<>();
    private final Set<String> uris = new HashSet<>();
    private int weight;
    private long bytesDone;

    /** One record, and the name of the file it came in. */
    record Item(String file, Understanding understanding) {}

    boolean hasRoomFor(Understanding next) {
        if (items.size() >= MOST || weight >= HEAVIEST) return false;
        return !(next instanceof Understood understood)
                || !uris.contains(understood.dispatch().uri());
    }

    void add(String file, Understanding understanding, long done) {
        items.add(new Item(file, understanding));
        bytesDone = done;
        if (understanding instanceof Understood(var record, var dispatch)) {
            uris.add(dispatch.uri());
            weight += dispatch.weight();
        }
    }

    List<Item> items() {
        return items;
    }

    List<Dispatch> dispatches() {
        var dispatches = new ArrayList<Dispatch>();
        for (var item : items) {
            if (item.understanding() instanceof Understood understood) dispatches.add(understood.dispatch());
        }
        return dispatches;
    }

    /** How far its source was read when it was made. */
    long bytesDone() {
        return bytesDone;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
