package org.masthead.clipping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a page tells search engines about its story, as JSON-LD. */
final class PageLinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern STORY = Pattern.compile(
            "(?i)(https?://schema\\.org/)?(.*article|.*blogposting|report|reviewnewsarticle|review|claimreview|socialmediaposting|podcastepisode)");

    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement", "isPartOf", "hasPart", "relatedLink", "mentions", "citation", "review", "comment");

    private static final Pattern BROKEN = Pattern.compile(
            "\"(headline|alternativeHeadline|description|datePublished|dateModified|articleSection|articleBody|keywords)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,100000}+)\"");

    private static final int DEEPEST = 12;
    private static final int LONGEST = 1 << 20;

    private final List<JsonNode> stories = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private PageLinkedData() {}

    static PageLinkedData of(Document page) {
        var data = new PageLinkedData();
        for (var script : page.select("script[type~=(?i)ld\\+json]")) data.read(script.data());
        return data;
    }

    private void read(String script) {
        var json = script.strip()
                .replaceFirst("^(<!--|<!\\[CDATA\\[|//\\s*<!\\[CDATA\\[)", "")
                .replaceFirst("(-->|(//\\s*)?]]>);?$", "");
        if (json.length() > LONGEST) return;
        try {
            find(MAPPER.readTree(json), 0);
        } catch (JacksonException e) {
            salvage(json);
        }
    }

    private void find(JsonNode node, int depth) {
        if (depth > DEEPEST) return;
        if (node.isArray()) {
            for (var one : node) find(one, depth + 1);
        } else if (node.isObject()) {
            if (node.path("@id").isString() && node.size() > 1)
                byId.putIfAbsent(node.path("@id").stringValue(), node);
            if (strings(node.path("@type")).stream()
                    .anyMatch(type -> STORY.matcher(type).matches())) stories.add(node);
            for (var property : node.properties()) {
                if (!ELSEWHERE.contains(property.getKey())) find(property.getValue(), depth + 1);
            }
        }
    }

    /** Takes what can still be read out of JSON that is broken. */
    private void salvage(String json) {
        var story = JsonNodeFactory.instance.objectNode();
        var matcher = BROKEN.matcher(json);
        while (matcher.find()) {
            var words =
                    matcher.group(2).replace("\\\"", "\"").replace("\\/", "/").replace("\\n", "\n");
            if (!story.has(matcher.group(1))) story.put(matcher.group(1), words);
        }
        if (story.has("headline")) stories.add(story);
    }

    /** The story that the page is about: the one with most said of it. */
    JsonNode story() {
        Optional<JsonNode> most = stories.stream().max((one, other) -> Integer.compare(told(one), told(other)));
        return most.orElse(JsonNodeFactory.instance.objectNode());
    }

    boolean isLive() {
        return stories.stream()
                .anyMatch(story -> strings(story.path("@type")).toString().contains("LiveBlog"));
    }

    private static int told(JsonNode story) {
        var told = 0;
        for (var name : List.of("headline", "datePublished", "author", "articleBody", "mainEntityOfPage")) {
            if (story.has(name)) told++;
        }
        return told;
    }

    /** What a name stands for: itself, or what is said of it elsewhere on the page. */
    JsonNode whole(JsonNode node) {
        var id = node.path("@id");
        return node.isObject() && node.size() <= 2 && id.isString() ? byId.getOrDefault(id.stringValue(), node) : node;
    }

    /** A text, or the first of several, or the name of a thing; without markup. */
    String text(JsonNode any) {
        var node = whole(any);
        if (node.isArray()) return node.isEmpty() ? "" : text(node.get(0));
        if (node.isObject()) return text(node.path(node.has("name") ? "name" : node.has("@value") ? "@value" : "url"));
        return node.isString() || node.isNumber() ? PageText.unmarked(node.asString()) : "";
    }

    List<JsonNode> each(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) return List.of();
        if (!node.isArray()) return List.of(whole(node));
        var each = new ArrayList<JsonNode>();
        for (var one : node) each.add(whole(one));
        return each;
    }

    private static List<String> strings(JsonNode node) {
        if (node.isString()) return List.of(node.stringValue());
        var strings = new ArrayList<String>();
        if (node.isArray()) for (var one : node) if (one.isString()) strings.add(one.stringValue());
        return strings;
    }
}
