package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Line;
import org.masthead.clipping.Clipping.Picture;
import org.masthead.clipping.Clipping.Role;

/** Takes a saved news page apart: a page as a browser saves it, or as it was sent. */
public final class SavedPage {

    private static final int LINE = 200;
    private static final int AFTER = 15;
    private static final int MOST_TOPICS = 30;

    private final PageReading page;
    private final String fileName;
    private final PageHeadline headline;
    private final PageBody body;
    private final PageDeck deck;
    private final PagePictures pictures;
    private final boolean shell;
    private final Clipping.@Nullable Question question;

    private SavedPage(PageReading page, String fileName) {
        this.page = page;
        this.fileName = fileName;
        question = PageQuestion.in(page);
        headline = PageHeadline.of(page);
        body = PageBody.of(page, headline);
        deck = PageDeck.of(page, headline, body);
        if (deck.block() >= 0) body.kept().clear(deck.block());
        shell = PageShell.is(page, body);
        if (shell) body.kept().clear();
        pictures = new PagePictures(page);
    }

    /**
     * @param fileName what the file is called: its headline, where the page has none
     * @throws IllegalArgumentException when there is no story to read in it, with the reason in a sentence
     */
    public static Clipping read(byte[] html, String fileName) {
        return new SavedPage(PageReading.of(html), fileName).clipping();
    }

    private Clipping clipping() {
        var lead = lead();
        var markup = new PageMarkup(page, pictures);
        var written = shell ? PageShell.body(page) : markup.write(body, lead == null ? "" : lead.address());
        var times = PageTimes.of(page, headline, body);
        return new Clipping(
                page.meta().address(),
                first(KICKER),
                headline.words().isEmpty() ? titleOfFile() : headline.words(),
                deck.words(),
                PageWriters.of(page, headline, body),
                dateline(),
                times.published(),
                times.updated(),
                section(),
                topics(),
                written,
                lead,
                markup.kept(),
                PageRights.of(page, body),
                rest(),
                question,
                language(),
                lines(),
                notes());
    }

    /** Browsers call the file of a page what the page calls itself. */
    private String titleOfFile() {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return PageText.tidy(name.replaceFirst("\\.[A-Za-z]{2,5}$", "").replaceAll("[-_]+", " "));
    }

    private String first(Role role) {
        return page.all(role)
                .filter(i -> i < body.first())
                .mapToObj(i -> page.block(i).text())
                .filter(words -> PageText.words(words) <= 6)
                .reduce((one, other) -> other)
                .orElse("");
    }

    private String dateline() {
        var said = page.data().text(page.data().story().path("dateline"));
        return said.isEmpty() ? first(DATELINE) : said;
    }

    private String language() {
        var said = page.meta().language();
        return said.isEmpty() ? page.data().text(page.data().story().path("inLanguage")) : said;
    }

    private String section() {
        var said = page.data().text(page.data().story().path("articleSection"));
        if (said.isEmpty()) {
            said = page.meta()
                    .first(
                            "article:section",
                            "parsely-section",
                            "sailthru.section",
                            "cxenseparse:section",
                            "section",
                            "articlesection");
        }
        return said.split("\\s*[,;>/]\\s*", 2)[0];
    }

    private List<String> topics() {
        var topics = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        var said = new ArrayList<String>();
        page.data()
                .each(page.data().story().path("keywords"))
                .forEach(one -> said.add(page.data().text(one)));
        said.addAll(page.meta().all("article:tag"));
        said.addAll(page.page().select("a[rel~=(?i)\\btag\\b], .p-category").eachText());
        if (said.isEmpty()) said.add(page.meta().first("news_keywords", "parsely-tags", "sailthru.tags", "keywords"));
        for (var list : said) {
            for (var topic : list.split("\\s*[,;]\\s*")) {
                var technical = topic.isBlank() || topic.contains(":") || topic.length() > 60;
                if (!technical && topics.size() < MOST_TOPICS && seen.add(topic.toLowerCase(Locale.ROOT)))
                    topics.add(topic.strip());
            }
        }
        return List.copyOf(topics);
    }

    /** The picture over the story, or the one the page gives to those who share it. */
    private @Nullable Picture lead() {
        for (var i = Math.max(0, headline.block()); i < body.first(); i++) {
            if (page.block(i).kind() != PageBlock.Kind.PICTURE
                    || page.block(i).hidden()
                    || page.roles().get(i) != null) continue;
            if (!pictures.at(i).address().isEmpty()) return pictures.at(i);
        }
        var image = page.data().each(page.data().story().path("image"));
        var address = image.isEmpty()
                ? page.meta().first("og:image", "twitter:image", "og:image:url")
                : page.data()
                        .text(
                                image.getFirst().path("url").isMissingNode()
                                        ? image.getFirst()
                                        : image.getFirst().path("url"));
        if (address.isEmpty() || !address.contains("/") && !address.contains(".")) return null;
        var caption = image.isEmpty() ? "" : page.data().text(image.getFirst().path("caption"));
        return new Picture(
                page.meta().full(address),
                caption,
                page.meta().first("og:image:alt", "twitter:image:alt"),
                image.isEmpty() ? "" : page.data().text(image.getFirst().path("creditText")));
    }

    /** What the page says of the part of the story that it does not have. */
    private String rest() {
        return page.all()
                .skip(body.last() + 1)
                .limit(AFTER)
                .filter(i -> page.is(i, CONTINUES, ENTIRE_STORY, PAGE_LINKS)
                        && !page.block(i).hidden())
                .mapToObj(i -> page.block(i).text())
                .distinct()
                .limit(4)
                .collect(Collectors.joining("; "));
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < page.blocks().size(); i++) {
            var block = page.block(i);
            if (block.words() == 0 && block.text().isEmpty()
                    || block.hidden() && !body.kept().get(i)) continue;
            lines.add(new Line(lines.size() + 1, role(i), PageText.shortened(block.text(), LINE)));
        }
        return lines;
    }

    private Role role(int i) {
        if (i == headline.block()) return HEADLINE;
        if (i == deck.block()) return DECK;
        var role = page.roles().get(i);
        if (body.kept().get(i))
            return role == CORRECTION ? role : page.block(i).kind() == PageBlock.Kind.HEADING ? SUBHEAD : BODY;
        if (role != null && role != HEADLINE && role != BODY) return role;
        if (page.block(i).linked() < 0.8) return OTHER;
        return i < body.first() ? NAVIGATION : RELATED_STORIES;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (shell) notes.add(PageShell.NOTE);
        else if (!body.note().isEmpty()) notes.add(body.note());
        if (page.blocks().size() == PageBlocks.MOST) notes.add("The page is so long that its end was left out.");
        return notes;
    }
}
