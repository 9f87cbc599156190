package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/**
 * Which blocks of a page are its story's body.
 *
 * @param kept the blocks, by number
 * @param note what is uncertain about it, or empty
 */
record PageBody(BitSet kept, String note) {

    private static final Set<Role> NOT_BODY =
            EnumSet.of(CAPTION, CREDIT, BYLINE, DATE, DATELINE, DECK, KICKER, HEADLINE, PULL_QUOTE);

    private static final Pattern BARE = Pattern.compile("[\\p{P}\\p{S}\\s]*|.");
    private static final Pattern RUNNING = Pattern.compile("p|li|dd|dt|td|blockquote|pre|h[1-6]");
    private static final int SLIGHT = 60;
    private static final int AMPLE = 250;

    static PageBody of(PageReading page, PageHeadline headline) {
        var stretch = stretch(page, headline.block());
        for (var i = stretch.from(); i < stretch.to(); i++)
            page.roles().set(i, stretch.roles().get(i));
        var kept = new BitSet();
        for (var i = stretch.from(); i < stretch.to(); i++) {
            if (keeps(page, i, headline, stretch.hiddenToo(), kept.isEmpty())) kept.set(i);
        }
        PageEdges.reach(page, kept);
        PageEdges.trim(page, headline, kept);
        keepQuotesOfTheirOwn(page, stretch, kept);
        dropHeadingsOfNothing(page, kept);
        if (kept.isEmpty()) return longest(page, headline);
        return new PageBody(kept, stretch.note());
    }

    /** Nothing looked like a story: what reads most like sentences is taken, so that no text is lost. */
    private static PageBody longest(PageReading page, PageHeadline headline) {
        var kept = new BitSet();
        var best = new BitSet();
        for (var i : page.all().toArray()) {
            var block = page.block(i);
            if (block.words() == 0 || i == headline.block()) continue;
            if (block.isText() && block.linked() < 0.5) kept.set(i);
            else kept = new BitSet();
            if (words(page, kept) > words(page, best)) best = (BitSet) kept.clone();
        }
        return new PageBody(
                best, "No story could be told from the rest of the page; its longest run of text was taken.");
    }

    private static int words(PageReading page, BitSet some) {
        return some.stream().map(i -> page.block(i).words()).sum();
    }

    /** Looks for the story first where the page shows it and by what it calls its parts, then less strictly. */
    private static PageStretch stretch(PageReading page, int headline) {
        var strict = PageStretch.best(page, headline, page.roles(), false);
        var hidden = PageStretch.best(page, headline, page.roles(), true);
        var best = hidden.worth() > 3 * strict.worth() && hidden.covers(strict) ? hidden : strict;
        if (best.worth() < SLIGHT) {
            var loose = PageStretch.best(page, headline, PageRoles.of(page.blocks(), true), true);
            if (loose.worth() > 3 * best.worth() + 10) best = loose;
        }
        return confirmed(page, headline, best);
    }

    /** Where little was found and others see quite another body, theirs is taken, if the page can be read like that. */
    private static PageStretch confirmed(PageReading page, int headline, PageStretch mine) {
        if (mine.worth() >= AMPLE) return mine;
        for (var opinion : page.opinions()) {
            var agreed = opinion.agrees(words(page, mine));
            if (opinion.words() < PageOpinion.ENOUGH || agreed > 0.6) continue;
            var theirs = PageStretch.best(page, headline, believing(page, opinion), true);
            if (opinion.agrees(words(page, theirs)) > Math.max(0.5, agreed + 0.25)) return theirs;
        }
        return mine;
    }

    private static List<@Nullable Role> believing(PageReading page, PageOpinion opinion) {
        var nameless = PageRoles.of(page.blocks(), true);
        var roles = new ArrayList<@Nullable Role>();
        for (var i = 0; i < nameless.size(); i++) {
            var block = page.block(i);
            roles.add(
                    opinion.has(block)
                            ? nameless.get(i)
                            : block.words() > 8 ? OTHER : page.roles().get(i));
        }
        return roles;
    }

    private static String words(PageReading page, PageStretch stretch) {
        var words = new StringBuilder();
        for (var i = stretch.from(); i < stretch.to(); i++) {
            var role = stretch.roles().get(i);
            if (role == null || !PageRoles.FURNITURE.contains(role))
                words.append(page.block(i).text()).append(' ');
        }
        return words.toString();
    }

    int first() {
        return kept.nextSetBit(0);
    }

    int last() {
        return kept.length() - 1;
    }

    private static boolean keeps(PageReading page, int i, PageHeadline headline, boolean hiddenToo, boolean first) {
        var block = page.block(i);
        if (block.words() == 0 || block.kind() == PageBlock.Kind.CONTROL || block.hidden() && !hiddenToo) return false;
        var role = page.roles().get(i);
        var subhead = role == DECK && !first;
        if (role != null && !subhead && (PageRoles.FURNITURE.contains(role) || NOT_BODY.contains(role))) return false;
        if (i == headline.block() || block.linked() > 0.8 && !linkedSentence(block)) return false;
        return !label(block);
    }

    /** A quote that only repeats the text is for the eye; one that does not is part of what is told. */
    private static void keepQuotesOfTheirOwn(PageReading page, PageStretch stretch, BitSet kept) {
        var quotes = page.all(PULL_QUOTE)
                .filter(i -> i > stretch.from() && i < stretch.to())
                .toArray();
        if (quotes.length == 0) return;
        var told = new StringBuilder();
        kept.stream().forEach(i -> told.append(page.block(i).text()).append(' '));
        for (var i : quotes) {
            if (page.block(i).words() >= 5 && PageText.within(page.block(i).text(), told.toString()) < 0.9) kept.set(i);
        }
    }

    private static boolean linkedSentence(PageBlock block) {
        return block.place().normalName().equals("p") && block.words() > 15 && block.sentence();
    }

    /** A word or a sign that stands about: not part of what is told. */
    private static boolean label(PageBlock block) {
        if (block.kind() == PageBlock.Kind.TABLE) return false;
        if (BARE.matcher(block.text()).matches()) return true;
        if (block.sentence()
                || block.words() > 3
                || RUNNING.matcher(block.place().normalName()).matches()) return false;
        return block.place().select("b, strong").isEmpty();
    }

    private static void dropHeadingsOfNothing(PageReading page, BitSet kept) {
        var followed = false;
        for (var i = kept.length() - 1; i >= 0; i--) {
            if (kept.get(i) && page.block(i).kind() == PageBlock.Kind.HEADING) {
                if (!followed) kept.clear(i);
            } else if (page.block(i).words() > 0 && !page.block(i).hidden()) {
                followed = kept.get(i) || followed && !furniture(page, i);
            }
        }
    }

    private static boolean furniture(PageReading page, int i) {
        var role = page.roles().get(i);
        return role != null && PageRoles.FURNITURE.contains(role) && role != ADVERTISEMENT;
    }
}
