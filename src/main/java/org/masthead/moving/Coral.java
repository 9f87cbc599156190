package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Coral's collections as its database exports them (comments, stories or assets, users), in one file or in several that
 * belong together. Comments name their story and their writer by number only, so all files are gone through first.
 */
public final class Coral {

    private static final Pattern COMMENT = Pattern.compile("\"(?:storyID|story_id|asset_id)\"\\s*:");
    private static final Pattern BODY = Pattern.compile("\"(?:revisions|body_history|authorID|author_id)\"\\s*:");
    private static final Pattern STORY = Pattern.compile("\"url\"\\s*:\\s*\"https?://");
    private static final Pattern USER = Pattern.compile("\"profiles\"\\s*:\\s*\\[");
    private static final Pattern OURS = Pattern.compile(
            "\"(?:tenantID|siteID|commentCounts|closedAt|modified_date|scraped(?:At)?|username|ignoredUsers)\"\\s*:");
    private static final Pattern WRAPPED =
            Pattern.compile("\\{\\s*\"(?:comments|users|stories|assets)\"\\s*:\\s*\\[\\s*\\{");

    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, Writer> writers = new HashMap<>();

    private Coral() {}

    private record Writer(String name, String email) {}

    /** Whether a file that begins so looks like one of them. */
    public static boolean claims(String head) {
        var begin = head.replace("\uFEFF", "").stripLeading();
        if (!begin.startsWith("{") && !begin.startsWith("[")) return false;
        if (has(COMMENT, begin) && has(BODY, begin)) return true;
        return has(OURS, begin)
                && (has(STORY, begin)
                        || has(USER, begin)
                        || WRAPPED.matcher(begin).lookingAt());
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** Takes in the stories and users of all these files. */
    public static Coral survey(List<Opening> exports) throws IOException {
        var coral = new Coral();
        for (var export : exports) {
            try (var in = export.open();
                    var file = new CoralFile(in)) {
                for (var json = file.next(); json != null; json = file.next()) coral.learn(new CoralRecord(json));
            }
        }
        return coral;
    }

    private void learn(CoralRecord record) {
        if (record.id().isEmpty()) return;
        if (record.isStory()) stories.put(record.id(), record.url());
        else if (record.isUser()) writers.put(record.id(), new Writer(record.name(), record.email()));
    }

    /**
     * Reads the comments of one file, never holding more than one.
     *
     * @param leftOut gets a record's number, and why it is no comment and stays behind
     * @param refused the same, and why it cannot be taken though it may be one
     */
    public void read(
            InputStream in,
            Consumer<OldComment> out,
            BiConsumer<Long, String> leftOut,
            BiConsumer<Long, String> refused)
            throws IOException {
        var number = 0L;
        try (var file = new CoralFile(in)) {
            for (var json = file.next(); json != null; json = file.next()) {
                number++;
                var record = new CoralRecord(json);
                if (record.isComment()) take(number, record, out, refused);
                else if (record.isAction())
                    leftOut.accept(number, "It is a reader’s reaction or report: these stay behind.");
                else if (!record.isStory() && !record.isUser())
                    refused.accept(number, "It is neither a comment nor a story nor a user.");
            }
            if (file.trouble().isPresent())
                refused.accept(number + 1, file.trouble().get());
        }
    }

    private void take(long number, CoralRecord record, Consumer<OldComment> out, BiConsumer<Long, String> refused) {
        var address = stories.getOrDefault(record.story(), "");
        var state = record.state();
        var text = state == OldComment.State.DELETED ? "" : CommentText.of(record.body());
        var written = record.written();
        var trouble = trouble(record, address, text, state);
        if (!trouble.isEmpty() || written.isEmpty()) {
            refused.accept(number, trouble.isEmpty() ? "The export does not say when it was written." : trouble);
            return;
        }
        var writer = writers.getOrDefault(record.author(), new Writer("", ""));
        out.accept(new OldComment(
                number,
                "coral:" + record.id(),
                record.parent().isEmpty() ? "" : "coral:" + record.parent(),
                List.of(address),
                writer.name(),
                writer.email(),
                written.get(),
                text,
                state));
    }

    private static String trouble(CoralRecord record, String address, String text, OldComment.State state) {
        if (record.id().isEmpty()) return "It has no id, so it could not be known again.";
        if (address.isEmpty()) {
            return "Its story (" + record.story() + ") is not in the export: give the file with the stories too.";
        }
        return text.isEmpty() && state != OldComment.State.DELETED ? "There are no words in it." : "";
    }
}
