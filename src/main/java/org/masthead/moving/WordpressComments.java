package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The comments in a WordPress site's export, which stand under its stories. */
public final class WordpressComments {

    private static final Set<String> FIELDS =
            Set.of("link", "post_id", "post_type", "guid", "base_blog_url", "base_site_url");
    private static final Set<String> HOLDERS = Set.of("comment", "commentmeta");
    private static final Set<String> NO_COMMENTS = Set.of("pingback", "trackback");

    private final Consumer<OldComment> out;
    private final BiConsumer<Long, String> leftOut;
    private final BiConsumer<Long, String> refused;
    private final List<String> addresses = new ArrayList<>();
    private String site = "";
    private String kind = "";
    private boolean inItem;

    private WordpressComments(
            Consumer<OldComment> out, BiConsumer<Long, String> leftOut, BiConsumer<Long, String> refused) {
        this.out = out;
        this.leftOut = leftOut;
        this.refused = refused;
    }

    /**
     * Reads the comments of one file, never holding more than one.
     *
     * @param leftOut gets a comment's number in its file, and why it is no reader's comment on a story
     * @param refused the same, and why it cannot be taken though it is one
     */
    public static void read(
            InputStream in,
            Consumer<OldComment> out,
            BiConsumer<Long, String> leftOut,
            BiConsumer<Long, String> refused)
            throws IOException {
        var nodes = new CommentNodes(in, Set.of("item"), FIELDS, HOLDERS);
        var comments = new WordpressComments(out, leftOut, refused);
        var record = 0L;
        for (var node = nodes.next(); node != null; node = nodes.next()) {
            switch (node.name()) {
                case "item" -> comments.beginItem();
                case "comment" -> comments.take(++record, node);
                default -> comments.learn(node.name(), node.text().strip());
            }
        }
    }

    private void beginItem() {
        inItem = true;
        kind = "";
        addresses.clear();
    }

    /** What comes before the first story is about the site. */
    private void learn(String name, String text) {
        if (text.isEmpty()) return;
        if (!inItem) {
            if (name.equals("base_blog_url") || site.isEmpty()) site = text.replaceFirst("/+$", "");
        } else if (name.equals("post_type")) {
            kind = text;
        } else {
            var address = name.equals("post_id") ? site + "/?p=" + text : text;
            if (!addresses.contains(address)) addresses.add(address);
        }
    }

    private void take(long record, WxrNode comment) {
        var other = other(comment.text("comment_type"));
        if (!other.isEmpty()) {
            leftOut.accept(record, other);
            return;
        }
        var trouble = CommentNodes.trouble(comment);
        var state = state(comment.text("comment_approved"));
        var text = CommentText.of(comment.text("comment_content"));
        var written = CommentTimes.read(comment.text("comment_date_gmt"))
                .or(() -> CommentTimes.read(comment.text("comment_date")));
        if (trouble.isEmpty()) trouble = trouble(comment, text, written.isPresent());
        if (!trouble.isEmpty() || written.isEmpty()) {
            refused.accept(record, trouble);
            return;
        }
        var parent = comment.number("comment_parent");
        out.accept(new OldComment(
                record,
                origin(comment.number("comment_id")),
                parent == 0 ? "" : origin(parent),
                addresses,
                WordpressWords.line(comment.text("comment_author")),
                comment.text("comment_author_email"),
                written.get(),
                state == OldComment.State.DELETED ? "" : text,
                state));
    }

    private String other(String type) {
        if (NO_COMMENTS.contains(type)) return "It is a " + type + " from another site, and no reader’s comment.";
        if (kind.isEmpty() || WordpressKinds.isStory(kind)) return "";
        return "It stands under something of the kind “" + kind + "”, which is no story.";
    }

    private static String trouble(WxrNode comment, String text, boolean timed) {
        if (comment.number("comment_id") == 0) {
            return "It has no number (wp:comment_id), so it could not be known again.";
        }
        if (!timed) return "The export does not say when it was written.";
        return text.isEmpty() ? "There are no words in it." : "";
    }

    /** Numbers are each site's own. */
    private String origin(long number) {
        return "wordpress:" + site.replaceFirst("(?i)^https?://(?:www\\.)?", "") + ":" + number;
    }

    private static OldComment.State state(String approved) {
        return switch (approved) {
            case "1", "approve", "approved" -> OldComment.State.PUBLISHED;
            case "spam" -> OldComment.State.REJECTED;
            case "trash", "post-trashed" -> OldComment.State.DELETED;
            default -> OldComment.State.PENDING;
        };
    }
}
