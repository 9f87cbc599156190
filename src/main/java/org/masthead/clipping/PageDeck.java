package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentence under a page's headline.
 *
 * @param block where it stands on the page, or -1
 */
record PageDeck(String words, int block) {

    private static final int LONGEST = 70;
    private static final int BEFORE = 25;
    private static final int NEAR = 4;

    static PageDeck of(PageReading page, PageHeadline headline, PageBody body) {
        var first = body.first() < 0 ? page.blocks().size() : body.first();
        var from =
                Math.max(0, headline.block() < 0 || headline.block() > first ? first - BEFORE : headline.block() + 1);
        var said = said(page);
        for (var i = from; i <= first && i < page.blocks().size(); i++) {
            if (isDeck(page, i, headline, said, i == first))
                return new PageDeck(page.block(i).text(), i);
        }
        for (var words : said) {
            if (!leads(words, page, body) && !PageText.alike(words, headline.words())) return new PageDeck(words, -1);
        }
        return new PageDeck("", -1);
    }

    private static boolean isDeck(PageReading page, int i, PageHeadline headline, List<String> said, boolean inBody) {
        var block = page.block(i);
        if (block.hidden() || block.words() < 4 || block.words() > LONGEST || block.linked() > 0.5) return false;
        if (PageText.alike(block.text(), headline.words())) return false;
        if (page.is(i, DECK)) return true;
        if (page.roles().get(i) != null || headline.block() < 0) return false;
        var heading = block.kind() == PageBlock.Kind.HEADING && block.words() >= 6 && isAlone(page, i, headline);
        return heading || !inBody && said.stream().anyMatch(words -> PageText.alike(block.text(), words));
    }

    /** A subhead has others like it, and stands with the text rather than with the headline. */
    private static boolean isAlone(PageReading page, int i, PageHeadline headline) {
        var place = page.block(i).place();
        var alike = page.all()
                .filter(other -> other != headline.block() && page.block(other).kind() == PageBlock.Kind.HEADING)
                .filter(other -> page.roles().get(other) == null)
                .filter(other -> page.block(other).place().normalName().equals(place.normalName()));
        return alike.limit(2).count() == 1
                && PageStretch.distance(page.block(headline.block()).place(), place) <= NEAR;
    }

    /** What the page says of its story in a sentence, as it is. */
    private static List<String> said(PageReading page) {
        var story = page.data().story();
        var meta = page.meta();
        var said = new ArrayList<String>();
        for (var words : List.of(
                page.data().text(story.path("alternativeHeadline")),
                page.data().text(story.path("description")),
                meta.first("og:description"),
                meta.first("twitter:description"),
                meta.first("description"))) {
            var whole =
                    PageText.words(words) >= 4 && words.length() < 600 && !words.matches(".*(…|\\.\\.\\.|\\[[.…]+])$");
            if (whole) said.add(words);
        }
        return said;
    }

    /** Whether these words are merely how the story begins. */
    private static boolean leads(String words, PageReading page, PageBody body) {
        var beginning = new StringBuilder();
        body.kept().stream()
                .limit(4)
                .forEach(i -> beginning.append(page.block(i).text()).append(' '));
        var plain = PageText.plain(words);
        return PageText.plain(beginning.toString()).contains(plain.substring(0, Math.min(40, plain.length())))
                || PageText.within(words, beginning.toString()) > 0.75;
    }
}
