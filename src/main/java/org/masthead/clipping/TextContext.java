package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/** What pieces of a page mean beside each other: a name over a biography, “What do you think?” over a poll's options. */
final class TextContext {

    private static final Set<String> LIST_HEADINGS = Set.of(
            "latest",
            "news",
            "local news",
            "local",
            "trending",
            "trending now",
            "breaking news",
            "video",
            "videos",
            "more",
            "in the news",
            "sports",
            "business",
            "politics",
            "opinion",
            "entertainment",
            "world",
            "nation",
            "editors picks",
            "watch",
            "read more",
            "blogs",
            "headlines");

    private static final int MOST_BYLINES = 8;
    private static final int POLL = 7;

    private final List<TextPiece> pieces;
    private final List<@Nullable Meaning> meanings;

    private TextContext(List<TextPiece> pieces) {
        this.pieces = pieces;
        meanings = new ArrayList<>();
        for (var piece : pieces) meanings.add(TextMarks.of(piece));
    }

    /** What each piece means; null for those that say nothing of themselves. */
    static List<@Nullable Meaning> meanings(List<TextPiece> pieces) {
        var context = new TextContext(pieces);
        context.biographies();
        context.polls();
        context.lists();
        return context.meanings;
    }

    private void biographies() {
        var bylines = new ArrayList<String>();
        for (var i = 0; i < pieces.size() && bylines.size() < MOST_BYLINES; i++) {
            if (is(i, Role.BYLINE)) bylines.add(pieces.get(i).text());
        }
        var names = TextNames.in(bylines).stream()
                .map(writer -> writer.name().toLowerCase(Locale.ROOT))
                .toList();
        for (var i = 0; i < pieces.size(); i++) {
            if (meanings.get(i) == null && isBiography(i, names))
                meanings.set(i, new Meaning(Role.AUTHOR_BIOGRAPHY, false));
        }
    }

    private boolean isBiography(int at, List<String> names) {
        var piece = pieces.get(at);
        if (TextBiography.isContact(piece)) {
            if (at > 0 && is(at - 1, Role.BYLINE) && piece.kind() == Kind.SCRAP)
                meanings.set(at, new Meaning(Role.BYLINE, false));
            return meanings.get(at) == null;
        }
        return TextBiography.isAbout(piece, names) || TextBiography.isOfWriter(piece);
    }

    /** A question to readers is a poll where there is something to vote on, else an invitation to comment. */
    private void polls() {
        for (var i = 0; i < pieces.size(); i++) {
            var meaning = meanings.get(i);
            if (meaning == null || !meaning.begins()) continue;
            if (meaning.role() == Role.COMMENTS && pieces.get(i).shape().asks() && voted(i)) {
                meanings.set(i, new Meaning(Role.POLL_QUESTION, true));
            }
        }
    }

    private boolean voted(int at) {
        for (var i = at + 1; i < Math.min(pieces.size(), at + POLL); i++) {
            if (is(i, Role.POLL_OPTION) || is(i, Role.POLL_CONTROL)) return true;
        }
        return false;
    }

    /** The name of a section over several headlines begins a list of them, below the first paragraphs. */
    private void lists() {
        var told = 0;
        for (var i = 0; i + 2 < pieces.size(); i++) {
            if (meanings.get(i) == null && pieces.get(i).kind() == Kind.PARAGRAPH) told++;
            if (told < 2 || !LIST_HEADINGS.contains(pieces.get(i).plain())) continue;
            if (isTitle(i + 1) && isTitle(i + 2))
                meanings.set(i, new Meaning(list(pieces.get(i).plain()), true));
        }
    }

    private static Role list(String heading) {
        return heading.startsWith("video") || heading.equals("watch") ? Role.VIDEO_RAIL : Role.LATEST_STORIES;
    }

    private boolean isTitle(int at) {
        return meanings.get(at) == null && pieces.get(at).kind() == Kind.TITLE;
    }

    private boolean is(int at, Role role) {
        var meaning = meanings.get(at);
        return meaning != null && meaning.role() == role;
    }
}
