package org.masthead.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masthead.moving.OldComment;
import org.masthead.wire.Understanding.Comment;
import org.masthead.wire.Understanding.Kept;
import org.masthead.wire.Understanding.LeftOut;
import org.masthead.wire.Understanding.Refused;
import org.masthead.wire.Understanding.Understood;

/** Records that are taken in together: not too many, not too large, of one kind, and no dispatched story twice. */
final class Batch {

    private static final int MOST = 200;
    private static final int HEAVIEST = 4_000_000;

    private final List<Item> items = new ArrayList<>();
    private final Set<String> uris = new HashSet<>();
    private final List<KeptRecord> kept = new ArrayList<>();
    private final List<OldComment> comments = new ArrayList<>();
    private int weight;
    private long bytesDone;

    /** One record, and the name of the file it came in. */
    record Item(String file, Understanding understanding) {}

    boolean hasRoomFor(Understanding next) {
        if (items.size() >= MOST || weight >= HEAVIEST) return false;
        return switch (next) {
            case Understood(var record, var dispatch) ->
                kept.isEmpty() && comments.isEmpty() && !uris.contains(dispatch.uri());
            case Kept(var record, var story) -> uris.isEmpty() && comments.isEmpty();
            case Comment(var record, var comment) -> uris.isEmpty() && kept.isEmpty();
            case LeftOut leftOut -> true;
            case Refused refused -> true;
        };
    }

    void add(String file, Understanding understanding, long done) {
        items.add(new Item(file, understanding));
        bytesDone = done;
        switch (understanding) {
            case Understood(var record, var dispatch) -> {
                uris.add(dispatch.uri());
                weight += dispatch.weight();
            }
            case Kept(var record, var story) -> {
                kept.add(story);
                weight += story.weight();
            }
            case Comment(var record, var comment) -> {
                comments.add(comment);
                weight += comment.text().length();
            }
            case LeftOut leftOut -> {}
            case Refused refused -> {}
        }
    }

    /** The comments in it: then there are no stories in it. */
    List<OldComment> comments() {
        return comments;
    }

    /** The stories in it that come back as they were: then there are no dispatches in it. */
    List<KeptRecord> kept() {
        return kept;
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
