package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Disqus's export of a forum: its threads, one for each page that had comments, and the comments. It is gone through
 * twice, as a comment only says the number of its thread.
 */
public final class Disqus {

    private static final Set<String> HOLDERS = Set.of("thread", "post", "author", "parent");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Map<String, List<String>> threads = new HashMap<>();

    private Disqus() {}

    /** Whether a file that begins so looks like one. */
    public static boolean claims(String head) {
        return head.contains("disqus.com/disqus-internals") || head.contains("<disqus ") || head.contains("<disqus>");
    }

    /** Takes in where the threads of all these files stand. */
    public static Disqus survey(List<Opening> exports) throws IOException {
        var disqus = new Disqus();
        for (var export : exports) {
            try (var in = export.open()) {
                var nodes = nodes(in);
                for (var node = nodes.next(); node != null; node = nodes.next()) {
                    if (node.name().equals("thread")) disqus.takeThread(node);
                }
            }
        }
        return disqus;
    }

    private static CommentNodes nodes(InputStream in) throws IOException {
        return new CommentNodes(in, Set.of(), Set.of(), HOLDERS);
    }

    private void takeThread(WxrNode thread) {
        var addresses = new ArrayList<String>();
        addresses.add(thread.text("link"));
        // What names a thread there is often its address, or has it in it: “218 http://…/?p=218”.
        ADDRESS.matcher(thread.text("id")).results().forEach(one -> addresses.add(one.group()));
        addresses.removeIf(String::isBlank);
        var id = id(thread);
        if (!id.isEmpty())
            threads.put(id, List.copyOf(addresses.stream().distinct().toList()));
    }

    private static String id(WxrNode node) {
        for (var one : node.attributes().entrySet()) {
            if (one.getKey().equals("dsq:id") || one.getKey().endsWith(":id"))
                return one.getValue().strip();
        }
        return node.attribute("id");
    }

    /**
     * Reads the comments of one file, never holding more than one.
     *
     * @param refused gets a record's number, and why no comment can be made from it
     */
    public void read(InputStream in, Consumer<OldComment> out, BiConsumer<Long, String> refused) throws IOException {
        var nodes = nodes(in);
        var record = 0L;
        var whole = true;
        for (var node = nodes.next(); node != null; node = nodes.next()) {
            whole = !CommentNodes.trouble(node).equals(CommentNodes.CUT_OFF);
            if (node.name().equals("post")) take(++record, node, out, refused);
        }
        if (!nodes.ended() && whole) refused.accept(record + 1, "The file breaks off before it.");
    }

    private void take(long record, WxrNode post, Consumer<OldComment> out, BiConsumer<Long, String> refused) {
        var addresses = threads.getOrDefault(inside(post, "thread"), List.of());
        var written = CommentTimes.read(post.text("createdAt"));
        var state = state(post);
        var text = state == OldComment.State.DELETED ? "" : CommentText.of(post.text("message"));
        var trouble = trouble(post, addresses, written.isPresent(), text, state);
        if (!trouble.isEmpty() || written.isEmpty()) {
            refused.accept(record, trouble);
            return;
        }
        var author = post.all("author").stream().findFirst().orElse(post);
        var parent = inside(post, "parent");
        out.accept(new OldComment(
                record,
                "disqus:" + id(post),
                parent.isEmpty() ? "" : "disqus:" + parent,
                addresses,
                name(author),
                author.text("email"),
                written.get(),
                text,
                state));
    }

    private static String trouble(
            WxrNode post, List<String> addresses, boolean timed, String text, OldComment.State state) {
        var trouble = CommentNodes.trouble(post);
        if (!trouble.isEmpty()) return trouble;
        if (id(post).isEmpty()) return "It has no number (dsq:id), so it could not be known again.";
        if (addresses.isEmpty()) return "The page it stood under is not in the export.";
        if (!timed) return "The export does not say when it was written.";
        return text.isEmpty() && state != OldComment.State.DELETED ? "There are no words in it." : "";
    }

    private static String inside(WxrNode post, String name) {
        return post.all(name).stream().findFirst().map(Disqus::id).orElse("");
    }

    private static OldComment.State state(WxrNode post) {
        if (post.text("isDeleted").equals("true")) return OldComment.State.DELETED;
        if (post.text("isSpam").equals("true")) return OldComment.State.REJECTED;
        return post.text("isApproved").equals("false") ? OldComment.State.PENDING : OldComment.State.PUBLISHED;
    }

    private static String name(WxrNode author) {
        return Optional.of(WordpressWords.line(author.text("name")))
                .filter(name -> !name.isEmpty())
                .orElse(WordpressWords.line(author.text("username")));
    }
}
