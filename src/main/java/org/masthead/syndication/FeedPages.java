package org.masthead.syndication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Dates;
import org.masthead.house.Markup;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.Shown;
import org.masthead.house.page.Image;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Makes feeds: the newest stories of a river, as programs that follow the paper want them. */
@Component
class FeedPages {

    private static final int MOST = 30;

    /** A longer body is told by its summary: thirty of them would be more than a program wants to read. */
    private static final int LONGEST_BODY = 300_000;

    private static final int PICTURE_WIDTH = 1280;

    private final Paper paper;
    private final Rivers rivers;
    private final Stories stories;
    private final Sections sections;
    private final Topics topics;
    private final Bylines bylines;
    private final Pictures pictures;
    private final Dates dates;
    private final Clock clock;

    FeedPages(
            Paper paper,
            Rivers rivers,
            Stories stories,
            Sections sections,
            Topics topics,
            Bylines bylines,
            Pictures pictures,
            Dates dates,
            Clock clock) {
        this.paper = paper;
        this.rivers = rivers;
        this.stories = stories;
        this.sections = sections;
        this.topics = topics;
        this.bylines = bylines;
        this.pictures = pictures;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @param title what the feed follows; empty for the paper as a whole
     * @param about a sentence on it; may be empty
     * @param path the page it follows
     */
    FeedPage page(River river, String title, String about, String path, Shown shown) {
        shown.shows(river.key()).mentions(Sections.KEY);
        var items = stories.live(rivers.ids(river, MOST)).stream()
                .map(story -> item(story, shown))
                .toList();
        var updated = items.stream()
                .map(FeedPage.Item::updated)
                .max(OffsetDateTime::compareTo)
                .orElseGet(() -> startOfDay(shown));
        var name = title.isEmpty() ? paper.name() : paper.name() + ": " + title;
        return new FeedPage(
                name,
                about.isBlank() ? name : about,
                WebAddress.of(paper, path),
                WebAddress.of(paper, path.equals("/") ? "/feed." : path + "/feed."),
                paper.language(),
                "© " + paper.day(updated).getYear() + " " + paper.holder(),
                new FeedPage.Person(paper.name(), WebAddress.of(paper, "/")),
                updated,
                items);
    }

    /** A feed must say when it changed; one without stories says: today. */
    private OffsetDateTime startOfDay(Shown shown) {
        var start = paper.day(OffsetDateTime.now(clock)).atStartOfDay(paper.timeZone());
        shown.until(start.plusDays(1).toOffsetDateTime());
        return start.toOffsetDateTime();
    }

    private FeedPage.Item item(Story story, Shown shown) {
        shown.shows(story.key());
        var facts = new StoryFacts(paper, story);
        return new FeedPage.Item(
                facts.id(),
                facts.address(),
                story.copy().headline(),
                facts.language(),
                story.firstPublished(),
                facts.changed(),
                people(facts.story().copy().writers(), shown),
                people(facts.story().copy().others(), shown),
                tags(story.copy()),
                facts.summary(),
                content(facts),
                picture(story.copy(), shown),
                facts.story().copyright(facts.paper()));
    }

    private String content(StoryFacts facts) {
        var whole = paper.fullTextFeeds() && facts.story().copy().body().html().length() <= LONGEST_BODY;
        var html = whole
                ? SyndicatedBody.of(facts).html(shown(facts.story().copy().body()))
                : "<p>" + SyndicatedBody.escaped(facts.summary()) + "</p>";
        return SyndicatedBody.withNotices(
                html, facts.story().notices().stream().map(this::line).toList());
    }

    private SyndicatedBody.Line line(Notice notice) {
        var day = dates.day(notice.made()).words();
        return new SyndicatedBody.Line(
                notice.kind().words() + ", " + day, notice.text(), notice.kind().first());
    }

    private List<FeedPage.Person> people(List<Copy.Credit> credits, Shown shown) {
        return credits.stream().map(credit -> person(credit, shown)).toList();
    }

    private FeedPage.Person person(Copy.Credit credit, Shown shown) {
        if (credit.byline() == null) return new FeedPage.Person(credit.name(), null);
        shown.mentions(Author.key(credit.byline()));
        var address = bylines.byId(credit.byline())
                .map(author -> WebAddress.of(paper, author.path()))
                .orElse(null);
        return new FeedPage.Person(credit.name(), address);
    }

    private List<FeedPage.Tag> tags(Copy copy) {
        var tags = new ArrayList<FeedPage.Tag>();
        sections.bySlug(copy.section()).map(this::tag).ifPresent(tags::add);
        topics.byIds(copy.topics())
                .forEach(topic ->
                        tags.add(new FeedPage.Tag(topic.slug(), topic.name(), WebAddress.of(paper, topic.path()))));
        return tags;
    }

    private FeedPage.Tag tag(Section section) {
        return new FeedPage.Tag(section.slug(), section.name(), WebAddress.of(paper, section.path()));
    }

    /** A body without the pictures whose licence has ended. */
    private Markup shown(Markup body) {
        return Markup.stored(pictures.withoutEnded(body.html()));
    }

    private FeedPage.@Nullable Picture picture(Copy copy, Shown shown) {
        var lead = copy.picture();
        if (lead == null) return null;
        shown.mentions(Pictures.key(lead.picture()));
        return pictures.byId(lead.picture())
                .map(Picture::image)
                .map(image -> picture(image.withCaption(lead.caption())))
                .orElse(null);
    }

    private FeedPage.Picture picture(Image image) {
        var width = Math.min(PICTURE_WIDTH, image.width());
        var height = Math.max(1, image.height() * width / image.width());
        return new FeedPage.Picture(
                paper.absolute(image.social()), width, height, image.alt(), image.caption(), image.credit());
    }
}
