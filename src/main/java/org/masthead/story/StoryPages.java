package org.masthead.story;

import gg.jte.Content;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.house.page.Image;
import org.masthead.media.Pictures;
import org.masthead.story.page.StoryPage;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes a story's page: gathers what stands on it, and notes what it shows. */
@Component
class StoryPages {

    private static final int WORDS_A_MINUTE = 230;

    private final Paper paper;
    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Pictures pictures;
    private final Rivers rivers;
    private final Dates dates;
    private final AuthorBoxes authorBoxes;
    private final StoryData data;
    private final Supplier<List<StoryFurniture>> furniture;

    StoryPages(
            Paper paper,
            Sections sections,
            Bylines bylines,
            Topics topics,
            Pictures pictures,
            Rivers rivers,
            Dates dates,
            AuthorBoxes authorBoxes,
            StoryData data,
            ObjectProvider<StoryFurniture> furniture) {
        this.paper = paper;
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.pictures = pictures;
        this.rivers = rivers;
        this.dates = dates;
        this.authorBoxes = authorBoxes;
        this.data = data;
        this.furniture = SingletonSupplier.of(() -> furniture.orderedStream().toList());
    }

    Division divided(Story story) {
        return Division.of(story.copy().body(), paper.wordsPerPage());
    }

    /** @param number the page, counted from 1; 0 for the entire story */
    StoryPage page(StoryRepository.Asked asked, Division division, int number, Shown shown) {
        return page(asked, division, number, shown, furniture.get());
    }

    /** How the entire story would look, with nothing around it that knows only published stories. */
    StoryPage preview(StoryRepository.Asked asked, Shown shown) {
        var division = Division.of(asked.story().copy().body().withoutPageMarks(), 0);
        return page(asked, division, 1, shown, List.of());
    }

    private StoryPage page(
            StoryRepository.Asked asked, Division division, int number, Shown shown, List<StoryFurniture> pieces) {
        var story = asked.story();
        shown.shows(story.key());
        var copy = story.copy();
        var turning = turning(story, division, number);
        var authors = authors(copy, shown);
        var about = topics.byIds(copy.topics());
        about.forEach(topic -> shown.mentions(topic.key()));
        var lead = lead(copy, shown);
        var related = rivers.teasers(asked.related());
        copy.related().forEach(id -> shown.mentions(Story.key(id)));
        var notices = story.notices().stream()
                .map(notice -> line(notice, story, division, number))
                .toList();
        var body = number == 0 || division.count() == 1
                ? copy.body().withoutPageMarks().html()
                : division.page(number, story.path());
        return new StoryPage(
                head(story, turning, lead, authors, about, pieces),
                copy.language().isEmpty() ? paper.language() : copy.language(),
                section(copy),
                copy.kicker(),
                copy.series(),
                copy.headline(),
                copy.deck(),
                credits(copy),
                number > 1 ? "" : copy.dateline(),
                dates.moment(story.firstPublished()),
                updated(story),
                minutes(copy),
                number > 1 ? null : lead,
                trusted(pictures.withSizes(body)),
                turning,
                notices.stream().filter(one -> first(one.kind())).toList(),
                notices.stream().filter(one -> !first(one.kind())).toList(),
                about.stream()
                        .map(topic -> new StoryPage.Link(topic.path(), topic.name()))
                        .toList(),
                copyright(story),
                authors.stream().map(authorBoxes::under).toList(),
                related,
                standing(StoryFurniture.Slot.SOURCING, story, shown, pieces),
                standing(StoryFurniture.Slot.REPRINT, story, shown, pieces),
                standing(StoryFurniture.Slot.COMMENTS, story, shown, pieces),
                standing(StoryFurniture.Slot.RAIL, story, shown, pieces));
    }

    /** The body was made safe when it was stored; what is added to it since are addresses of our own. */
    private static Content trusted(String html) {
        return org.masthead.house.Markup.stored(html).safe();
    }

    private Head head(
            Story story,
            StoryPage.Turning turning,
            @Nullable Image lead,
            List<Author> authors,
            List<Topic> about,
            List<StoryFurniture> pieces) {
        var copy = story.copy();
        var search = copy.headlines().search().isEmpty()
                ? copy.headline()
                : copy.headlines().search();
        var social = copy.headlines().social().isEmpty()
                ? copy.headline()
                : copy.headlines().social();
        var card = new Head.Card(
                "article",
                social,
                lead == null ? null : paper.absolute(lead.social()),
                lead == null ? "" : lead.alt(),
                dates.moment(story.firstPublished()).machine(),
                dates.moment(story.lastChanged()).machine());
        var canonical = turning.divided() ? turning.entire() : story.path();
        return new Head(
                search,
                copy.deck(),
                canonical,
                turning.previous(),
                turning.next(),
                List.of(),
                card,
                data.of(story, turning, lead, authors, about, pieces));
    }

    private StoryPage.Turning turning(Story story, Division division, int number) {
        var path = story.path();
        var paths = IntStream.rangeClosed(1, division.count())
                .mapToObj(page -> Division.at(path, page))
                .toList();
        return new StoryPage.Turning(
                number,
                division.count(),
                number > 1 ? paths.get(number - 2) : null,
                number > 0 && number < division.count() ? paths.get(number) : null,
                path + "?page=all",
                paths);
    }

    private StoryPage.Link section(Copy copy) {
        var name = sections.bySlug(copy.section()).map(Section::name).orElse(copy.section());
        return new StoryPage.Link("/" + copy.section(), name);
    }

    private List<Author> authors(Copy copy, Shown shown) {
        var authors = copy.credits().stream()
                .map(Copy.Credit::byline)
                .filter(Objects::nonNull)
                .map(bylines::byId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        authors.forEach(author -> shown.mentions(author.key()));
        return authors;
    }

    /** {@code By Ada Flint and Max Roe in Corrow}; those with another part follow with what they did. */
    private List<StoryPage.Credit> credits(Copy copy) {
        var credits = new ArrayList<StoryPage.Credit>();
        for (var credit : copy.credits()) {
            var before = credit.wrote() ? (credits.isEmpty() ? "By" : "and") : "";
            var after = credit.wrote() ? place(credit) : credit.role() + place(credit);
            credits.add(new StoryPage.Credit(before, credit.name(), pathOf(credit), after.strip()));
        }
        return credits;
    }

    private String pathOf(Copy.Credit credit) {
        if (credit.byline() == null) return "";
        return bylines.byId(credit.byline()).map(Author::path).orElse("");
    }

    private static String place(Copy.Credit credit) {
        return credit.place().isEmpty() ? "" : " in " + credit.place();
    }

    private @Nullable Image lead(Copy copy, Shown shown) {
        var lead = copy.picture();
        if (lead == null) return null;
        shown.mentions(Pictures.key(lead.picture()));
        return pictures.byId(lead.picture())
                .map(picture -> picture.image().withCaption(lead.caption()))
                .orElse(null);
    }

    private org.masthead.house.page.@Nullable When updated(Story story) {
        OffsetDateTime updated = story.updated();
        return updated == null ? null : dates.moment(updated);
    }

    private static String minutes(Copy copy) {
        var minutes = Math.max(1, Math.round(copy.body().words() / (float) WORDS_A_MINUTE));
        return minutes + " min read";
    }

    private StoryPage.NoticeLine line(Notice notice, Story story, Division division, int number) {
        return new StoryPage.NoticeLine(
                notice.kind().key(),
                notice.kind().words(),
                notice.text(),
                dates.moment(notice.made()),
                anchor(notice, story, division, number));
    }

    private static String anchor(Notice notice, Story story, Division division, int number) {
        if (notice.block().isEmpty() || !story.copy().body().html().contains("id=\"" + notice.block() + "\""))
            return "";
        var page = division.pageOf(notice.block());
        if (number == 0 || page == number || division.count() == 1) return "#" + notice.block();
        return Division.at(story.path(), page) + "#" + notice.block();
    }

    private static boolean first(String kind) {
        return Notice.Kind.of(kind).first();
    }

    private StoryPage.Copyright copyright(Story story) {
        var rights = story.copy().rights();
        return new StoryPage.Copyright(story.copyright(paper), rights.credit(), rights.terms());
    }

    private static List<Content> standing(
            StoryFurniture.Slot slot, Story story, Shown shown, List<StoryFurniture> pieces) {
        return pieces.stream()
                .filter(piece -> piece.slot() == slot)
                .map(piece -> piece.render(story, shown))
                .flatMap(Optional::stream)
                .toList();
    }
}
