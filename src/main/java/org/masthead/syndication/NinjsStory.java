package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.house.Json;
import org.masthead.house.Markup;
import org.masthead.story.KeptStories;
import org.masthead.story.Notice;
import org.masthead.story.Story;
import org.masthead.topic.Topic;

/**
 * One story being written as ninjs 3.1. What ninjs has no property for goes where it allows more: a kicker is a
 * headline with that role, a notice is an associated text.
 */
final class NinjsStory {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    private final StoryFacts facts;
    private final Story story;
    private final Around around;
    private final Map<String, Object> item = new LinkedHashMap<>();
    private final List<Map<String, Object>> bodies = new ArrayList<>();

    NinjsStory(StoryFacts facts, Around around) {
        this.facts = facts;
        this.story = facts.story();
        this.around = around;
    }

    /**
     * As readers outside get it.
     *
     * @param shown its body, without what readers may not see any more
     */
    Map<String, Object> published(Markup shown) {
        identity("full");
        content(counted(SyndicatedBody.of(facts).html(shown)));
        return item;
    }

    /** As the paper keeps it. */
    Map<String, Object> kept() {
        identity("full");
        content(body(story.copy().body().html()));
        return item;
    }

    /**
     * The same, to be read back by a paper; others who take it publish nothing of it that readers have not seen.
     *
     * @param own JSON with what no property of ninjs says exactly
     */
    Map<String, Object> kept(KeptStories.Facts facts, String own) {
        kept();
        if (!facts.stands() || story.state() == Story.State.SPIKED) put("pubStatus", "withheld");
        if (!facts.open()) time("versionCreated", facts.made());
        var forUs = valued(KeptStories.ROLE, own);
        forUs.put("contentType", "application/json");
        bodies.add(forUs);
        return item;
    }

    /** That it is gone, and why; not what it said. */
    Map<String, Object> withdrawn() {
        identity("partial");
        put("headlines", List.of(valued("main", story.copy().headline())));
        return item;
    }

    private void identity(String representation) {
        item.put("uri", facts.id());
        item.put("standard", Json.object("name", "ninjs", "version", "3.1", "schema", SCHEMA));
        item.put("type", "text");
        item.put("representationType", representation);
        item.put("version", Integer.toString(story.revision()));
        times();
        item.put("pubStatus", status());
        item.put("language", facts.language());
        put("title", story.copy().headline());
        put("slugline", story.slug());
        put("edNote", edNote());
        item.put("altIds", altIds());
        if (story.day() != null) item.put("renditions", List.of(page()));
    }

    private void times() {
        time("firstCreated", story.published());
        time("contentCreated", story.published());
        if (story.withdrawn() != null) time("versionCreated", story.withdrawn());
        else if (story.published() != null) time("versionCreated", facts.changed());
        time("embargoedUntil", story.embargo());
        time("expires", story.expires());
    }

    private String status() {
        return switch (story.state()) {
            case LIVE, SCHEDULED -> "usable";
            case DRAFT -> "withheld";
            case WITHDRAWN, SPIKED -> "canceled";
        };
    }

    /** Why it was withdrawn, and its notices, in words. */
    private String edNote() {
        var lines = new ArrayList<String>();
        if (!story.withdrawnReason().isBlank()) lines.add(story.withdrawnReason());
        story.notices().forEach(notice -> lines.add(around.lines().getOrDefault(notice, notice.text())));
        return String.join("\n", lines);
    }

    private List<Map<String, Object>> altIds() {
        var ids = new ArrayList<Map<String, Object>>();
        ids.add(valued("story", Story.key(story.id())));
        if (!facts.id().equals(story.uri())) ids.add(valued("uri", story.uri()));
        return ids;
    }

    private Map<String, Object> page() {
        return Json.object("name", "web", "href", facts.address(), "contentType", "text/html");
    }

    private void content(Map<String, Object> body) {
        put("by", facts.story().copy().byline());
        put("located", story.copy().dateline());
        put("headlines", headlines());
        if (!story.copy().deck().isBlank())
            put("descriptions", List.of(valued("deck", story.copy().deck())));
        bodies.add(body);
        put("bodies", bodies);
        var entities = new NinjsEntities(facts, around);
        put("people", entities.people());
        put("organisations", entities.organisations());
        put("places", entities.about(Topic.Kind.PLACE));
        put("events", entities.about(Topic.Kind.EVENT));
        put("subjects", entities.subjects());
        put("infoSources", entities.sources());
        put("copyrightHolder", facts.story().holder(facts.paper()));
        put("copyrightNotice", facts.story().copyright(facts.paper()));
        put("usageTerms", story.copy().rights().terms());
        put("associations", associations());
    }

    private List<Map<String, Object>> headlines() {
        var copy = story.copy();
        var headlines = new ArrayList<Map<String, Object>>();
        headlines.add(valued("main", copy.headline()));
        headline("kicker", copy.kicker(), headlines);
        headline("web", copy.headlines().web(), headlines);
        headline("search", copy.headlines().search(), headlines);
        headline("social", copy.headlines().social(), headlines);
        headline("push", copy.headlines().push(), headlines);
        return headlines;
    }

    private static void headline(String role, String words, List<Map<String, Object>> headlines) {
        if (!words.isBlank()) headlines.add(valued(role, words));
    }

    /** Counted without the lines under pictures, as ninjs wants it. */
    private Map<String, Object> counted(String html) {
        var words = Markup.ofBlocks(story.copy().body().blocks().stream()
                .filter(block -> !block.kind().equals("figure"))
                .toList());
        var text = words.text();
        var body = body(html);
        body.put("charCount", text.codePointCount(0, text.length()));
        body.put("wordCount", words.words());
        return body;
    }

    private static Map<String, Object> body(String html) {
        return Json.object("role", "main", "contentType", "text/html", "value", html);
    }

    private List<Map<String, Object>> associations() {
        var associations = new ArrayList<Map<String, Object>>();
        if (around.lead() != null) associations.add(around.lead().item("lead", "lead"));
        for (var picture : around.pictures()) {
            associations.add(picture.item("picture-" + (associations.size() + 1), "body"));
        }
        for (var related : around.related()) associations.add(related(related, associations.size() + 1));
        for (var notice : story.notices()) associations.add(notice(notice, associations.size() + 1));
        return associations;
    }

    private Map<String, Object> related(Story other, int number) {
        var their = new StoryFacts(facts.paper(), other);
        var item = new LinkedHashMap<String, Object>();
        item.put("name", "story-" + number);
        item.put("rel", "related");
        item.put("uri", their.id());
        item.put("type", "text");
        item.put("title", other.copy().headline());
        item.put(
                "renditions", List.of(Json.object("name", "web", "href", their.address(), "contentType", "text/html")));
        return item;
    }

    private Map<String, Object> notice(Notice notice, int number) {
        var item = new LinkedHashMap<String, Object>();
        item.put("name", "notice-" + number);
        item.put("rel", notice.kind().key());
        item.put("uri", facts.id() + "#notice-" + notice.made().toInstant().toEpochMilli());
        item.put("type", "text");
        item.put("firstCreated", machine(notice.made()));
        item.put("bodies", List.of(valued("main", notice.text())));
        if (!notice.block().isEmpty()) item.put("altIds", List.of(valued("block", notice.block())));
        return item;
    }

    private void time(String name, @Nullable OffsetDateTime time) {
        if (time != null) item.put(name, machine(time));
    }

    private String machine(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZoneSameInstant(facts.paper().timeZone()));
    }

    private void put(String name, Object value) {
        if (value instanceof String words && words.isBlank()) return;
        if (value instanceof List<?> list && list.isEmpty()) return;
        item.put(name, value);
    }

    private static Map<String, Object> valued(String role, String value) {
        var valued = new LinkedHashMap<String, Object>();
        valued.put("role", role);
        valued.put("value", value);
        return valued;
    }

    /**
     * What stands around a story.
     *
     * @param section its section's name
     * @param authors those in its byline, by id
     * @param lead its lead picture, or null
     * @param pictures those in its body
     * @param related stories to read with it that readers can see
     * @param lines its notices, each as one line with its kind and day
     */
    record Around(
            String section,
            Map<Long, Author> authors,
            List<Topic> topics,
            @Nullable NinjsPicture lead,
            List<NinjsPicture> pictures,
            List<Story> related,
            Map<Notice, String> lines) {}
}
