package org.masthead.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.SafeHtml;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.page.Image;
import org.masthead.story.page.StoryPage;
import org.masthead.topic.Topic;
import org.springframework.stereotype.Component;

/** A story as schema.org's NewsArticle, for search engines (https://schema.org/NewsArticle). */
@Component
class StoryData {

    private final Paper paper;
    private final Sections sections;
    private final Dates dates;

    StoryData(Paper paper, Sections sections, Dates dates) {
        this.paper = paper;
        this.sections = sections;
        this.dates = dates;
    }

    SafeHtml of(
            Story story,
            StoryPage.Turning turning,
            @Nullable Image lead,
            List<Author> authors,
            List<Topic> topics,
            List<StoryFurniture> furniture) {
        var copy = story.copy();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", copy.headline());
        put(data, "alternativeHeadline", copy.deck());
        put(data, "description", copy.deck());
        data.put("mainEntityOfPage", paper.absolute(turning.divided() ? turning.entire() : story.path()));
        data.put("url", paper.absolute(story.path()));
        data.put("author", authors(copy, authors));
        data.put("datePublished", dates.moment(story.firstPublished()).machine());
        data.put("dateModified", dates.moment(story.lastChanged()).machine());
        put(data, "dateline", copy.dateline());
        data.put(
                "articleSection",
                sections.bySlug(copy.section()).map(Section::name).orElse(copy.section()));
        if (!topics.isEmpty())
            data.put("keywords", topics.stream().map(Topic::name).toList());
        if (!topics.isEmpty())
            data.put("about", topics.stream().map(this::thing).toList());
        if (lead != null) data.put("image", List.of(image(lead)));
        data.put("publisher", publisher());
        rights(data, story);
        if (turning.divided() && !turning.whole()) data.put("pagination", turning.number() + "/" + turning.pages());
        if (!story.notices().isEmpty())
            data.put(
                    "correction", story.notices().stream().map(this::correction).toList());
        data.put("isAccessibleForFree", true);
        data.put("inLanguage", copy.language().isEmpty() ? paper.language() : copy.language());
        data.put("wordCount", copy.body().words());
        furniture.forEach(piece -> data.putAll(piece.data(story)));
        return Json.inPage(data);
    }

    private void rights(Map<String, Object> data, Story story) {
        var rights = story.copy().rights();
        var holder = story.holder(paper);
        data.put("copyrightHolder", Json.object("@type", "Organization", "name", holder));
        data.put("copyrightYear", paper.day(story.firstPublished()).getYear());
        data.put("copyrightNotice", story.copyright(paper));
        data.put("creditText", rights.credit().isEmpty() ? holder : rights.credit());
        put(data, "usageInfo", rights.terms());
    }

    private List<Object> authors(Copy copy, List<Author> known) {
        var authors = new ArrayList<Object>();
        for (var credit : copy.credits()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("@type", credit.kind() == Copy.Credit.Kind.PERSON ? "Person" : "Organization");
            one.put("name", credit.name());
            known.stream()
                    .filter(author -> credit.byline() != null && author.id() == credit.byline())
                    .findFirst()
                    .ifPresent(author -> one.put("url", paper.absolute(author.path())));
            authors.add(one);
        }
        if (authors.isEmpty()) authors.add(publisher());
        return authors;
    }

    private Map<String, Object> thing(Topic topic) {
        var type = switch (topic.kind()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case PLACE -> "Place";
            case EVENT -> "Event";
            case SUBJECT -> "Thing";
        };
        return Json.object("@type", type, "name", topic.name(), "url", paper.absolute(topic.path()));
    }

    private Map<String, Object> image(Image lead) {
        var image = new LinkedHashMap<String, Object>();
        image.put("@type", "ImageObject");
        image.put("url", paper.absolute(lead.social()));
        image.put("width", lead.width());
        image.put("height", lead.height());
        put(image, "caption", lead.caption());
        put(image, "creditText", lead.credit());
        return image;
    }

    private Map<String, Object> publisher() {
        return Json.object("@type", "NewsMediaOrganization", "name", paper.name(), "url", paper.address());
    }

    private Map<String, Object> correction(Notice notice) {
        return Json.object(
                "@type", "CorrectionComment",
                "name", notice.kind().words(),
                "text", notice.text(),
                "datePublished", dates.moment(notice.made()).machine());
    }

    private static void put(Map<String, Object> data, String name, String value) {
        if (!value.isBlank()) data.put(name, value);
    }
}
