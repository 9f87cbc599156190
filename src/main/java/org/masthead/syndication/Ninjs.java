package org.masthead.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Dates;
import org.masthead.house.Markup;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Copy;
import org.masthead.story.KeptStories;
import org.masthead.story.Notice;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Stories as IPTC ninjs 3.1, the form in which newspapers and agencies hand news to each other. */
@Component
public class Ninjs {

    private final Paper paper;
    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Pictures pictures;
    private final Stories stories;
    private final Dates dates;

    Ninjs(
            Paper paper,
            Sections sections,
            Bylines bylines,
            Topics topics,
            Pictures pictures,
            Stories stories,
            Dates dates) {
        this.paper = paper;
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.pictures = pictures;
        this.stories = stories;
        this.dates = dates;
    }

    /** A story for those outside: all addresses are whole; of a withdrawn one, that it was, and why. */
    public Map<String, Object> of(Story story) {
        var item = new NinjsStory(new StoryFacts(paper, story), around(story, one -> !one.ended()));
        if (story.state() == Story.State.WITHDRAWN) return item.withdrawn();
        return item.published(
                Markup.stored(pictures.withoutEnded(story.copy().body().html())));
    }

    /**
     * A revision of a story with its body exactly as the paper keeps it, whatever its state: to be read back by a paper.
     *
     * @param own JSON with what no property of ninjs says exactly
     */
    public Map<String, Object> asKept(KeptStories.Kept kept, String own) {
        var story = kept.story();
        return new NinjsStory(new StoryFacts(paper, story), around(story, one -> true)).kept(kept.facts(), own);
    }

    /** @param shown which of its pictures are named */
    private NinjsStory.Around around(Story story, Predicate<Pictures.Standing> shown) {
        var copy = story.copy();
        return new NinjsStory.Around(
                sections.bySlug(copy.section()).map(Section::name).orElse(copy.section()),
                copy.credits().stream()
                        .map(Copy.Credit::byline)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(id -> bylines.byId(id).map(author -> Map.entry(id, author)).stream())
                        .collect(Collectors.<Map.Entry<Long, Author>, Long, Author>toMap(
                                Map.Entry::getKey, Map.Entry::getValue)),
                topics.byIds(copy.topics()),
                lead(copy, shown).orElse(null),
                pictures.standing(copy.body().html()).stream()
                        .filter(shown)
                        .map(one -> pictured(one.picture(), ""))
                        .toList(),
                copy.related().isEmpty() ? List.of() : stories.live(copy.related()),
                story.notices().stream()
                        .collect(Collectors.toMap(
                                Function.identity(), this::line, (one, same) -> one, LinkedHashMap::new)));
    }

    private Optional<NinjsPicture> lead(Copy copy, Predicate<Pictures.Standing> shown) {
        var lead = copy.picture();
        if (lead == null) return Optional.empty();
        return pictures.standing(lead.picture()).filter(shown).map(one -> pictured(one.picture(), lead.caption()));
    }

    private NinjsPicture pictured(Picture picture, String caption) {
        return new NinjsPicture(paper, picture.path(), picture.image().withCaption(caption));
    }

    private String line(Notice notice) {
        return notice.kind().words() + ", " + dates.day(notice.made()).words() + ": " + notice.text();
    }
}
