package org.masthead.clipping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextOdds.Stretch;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/** Picks the headline among the lines over a story: near the byline, of the story's own words, said again elsewhere. */
final class TextHeadline {

    private static final Set<Role> DOUBTFUL = Set.of(
            Role.POLL_OPTION,
            Role.VIDEO_RAIL,
            Role.RELATED_STORIES,
            Role.CAPTION,
            Role.POLL_QUESTION,
            Role.DATE,
            Role.COMMENTS,
            Role.NAVIGATION);

    private static final Pattern COMPANY = Pattern.compile("^the | (?:co|inc|llc|ltd|company|corp|media|group)$");
    private static final int FAR = 60;
    private static final int PARAGRAPHS = 10;
    private static final int STEM = 5;
    private static final int MEANT = 4;
    private static final int ENOUGH = 40;

    private final TextPage page;
    private final List<TextPiece> pieces;
    private final List<@Nullable Meaning> meanings;
    private final int body;
    private final Set<String> papers = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    private TextHeadline(TextPage page, int body) {
        this.page = page;
        pieces = page.pieces();
        meanings = page.meanings();
        this.body = body;
        for (var i = 0; i < Math.min(pieces.size(), body + FAR); i++)
            times.merge(named(pieces.get(i).plain()), 1, Integer::sum);
        learnStory();
        learnPapers();
    }

    /** The headline's place among the pieces, or -1; the story begins at {@code body}. */
    static int of(TextPage page, int body) {
        return new TextHeadline(page, body).best();
    }

    private int best() {
        var best = -1;
        var most = 0.0;
        for (var i = Math.max(0, body - FAR); i < body; i++) {
            var score = candidate(i) ? score(i) : 0;
            if (score > most || (score == most && best < 0 && score > 0)) {
                best = i;
                most = score;
            }
        }
        return best < 1 ? best : climbed(best, most);
    }

    /** A deck may look more like a headline than the headline above it. */
    private int climbed(int best, double most) {
        var over = best - 1;
        if (!candidate(over) || pieces.get(best).mark() == Mark.HEADING) return best;
        var shape = pieces.get(over).shape();
        var headline = shape.words() >= MEANT
                && !ofPaper(pieces.get(over).plain())
                && share(over) >= 0.25
                && score(over) > most - 3;
        return headline && !alike(over, best) && !longList(over) ? over : best;
    }

    private boolean candidate(int at) {
        var piece = pieces.get(at);
        var meaning = meanings.get(at);
        if (!piece.isShort() || piece.words().length() > 220 || piece.shape().words() == 0) return false;
        if (meaning != null && (meaning.begins() || !DOUBTFUL.contains(meaning.role()))) return false;
        if (meaning != null && (meaning.role() == Role.NAVIGATION || meaning.role() == Role.DATE)) return false;
        if (piece.shape().leadsIn()
                || page.is(at + 1, Role.CREDIT)
                || (page.is(at - 1, Role.PICTURE) && !piece.apart())) return false;
        return piece.kind() != Kind.PARAGRAPH && piece.kind() != Kind.LEAD_IN;
    }

    private double score(int at) {
        var piece = pieces.get(at);
        var words = piece.shape().words();
        var score = words >= MEANT && words <= 17 ? 2.0 : words >= 3 && words <= 22 ? 1.0 : -1.0;
        if (piece.shape().closed() && !piece.shape().asks()) score -= piece.kind() == Kind.SENTENCE ? 1.6 : 0.8;
        if (piece.mark() == Mark.HEADING) score += 4;
        if (piece.mark() == Mark.BULLET) score -= 1.5;
        if (meanings.get(at) != null) score -= 1;
        if (page.stretches().get(at) != Stretch.HEAD) score -= 1.5;
        if (ofPaper(piece.plain())) score -= 3;
        if (longList(at)) score -= 1.5;
        if (times.getOrDefault(named(piece.plain()), 0) > 1) score += 2;
        if (told.size() >= ENOUGH && words >= MEANT && share(at) == 0) score -= 1;
        return score + 4 * share(at) + Math.max(-1, nearness(at));
    }

    /** The share of its words that the story uses too. */
    private double share(int at) {
        var stems = stems(pieces.get(at).plain());
        if (stems.isEmpty()) return 0;
        var common = stems.stream().filter(told::contains).count();
        return common / (double) Math.max(3, stems.size());
    }

    /** A headline stands over the byline or the date, and not far over the story. */
    private double nearness(int at) {
        var between = 0;
        for (var i = at + 1; i < body; i++) {
            var meaning = meanings.get(i);
            if (meaning != null && (meaning.role() == Role.BYLINE || meaning.role() == Role.DATE)) {
                return (meaning.role() == Role.BYLINE ? 3 : 1.2) - 0.5 * between - 0.05 * (i - at);
            }
            if (meaning == null) between++;
        }
        return 1.5 - 0.5 * between - 0.05 * (body - at);
    }

    /** One of several titles in a row is one of a list. */
    private boolean longList(int at) {
        var from = at;
        while (from > 0 && at - from < 4 && title(from - 1) && !pieces.get(from).apart()) from--;
        var to = at;
        while (to + 1 < body
                && to - at < 4
                && title(to + 1)
                && !pieces.get(to + 1).apart()) to++;
        return to - from >= 3;
    }

    private boolean title(int at) {
        return meanings.get(at) == null && pieces.get(at).kind() == Kind.TITLE;
    }

    private boolean alike(int one, int other) {
        var first = named(pieces.get(one).plain());
        var second = named(pieces.get(other).plain());
        return first.startsWith(second) || second.startsWith(first);
    }

    /** A page's title is the headline and the paper's name: its beginning is what is said again. */
    private static String named(String plain) {
        var words = plain.split(" ");
        return words.length < MEANT ? plain : String.join(" ", List.of(words).subList(0, MEANT));
    }

    private void learnStory() {
        var paragraphs = 0;
        for (var i = body; i < pieces.size() && paragraphs < PARAGRAPHS; i++) {
            if (page.stretches().get(i) != Stretch.BODY || meanings.get(i) != null) continue;
            told.addAll(stems(TextPhrases.plain(pieces.get(i)
                    .words()
                    .substring(0, Math.min(2000, pieces.get(i).words().length())))));
            paragraphs++;
        }
    }

    /** Who holds the copyright is the paper, mostly: its name is no headline. */
    private void learnPapers() {
        for (var i = 0; i < pieces.size(); i++) {
            if (!page.is(i, Role.COPYRIGHT)) continue;
            var holder = TextPhrases.plain(TextRights.holder(pieces.get(i).text()));
            var name = COMPANY.matcher(holder).replaceAll("");
            if (name.length() >= MEANT) papers.add(name);
        }
    }

    private boolean ofPaper(String plain) {
        return papers.stream().anyMatch(paper -> (" " + plain + " ").contains(" " + paper + " "));
    }

    private static Set<String> stems(String plain) {
        var stems = new HashSet<String>();
        for (var word : plain.split(" ")) {
            if (word.length() >= MEANT) stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return stems;
    }
}
