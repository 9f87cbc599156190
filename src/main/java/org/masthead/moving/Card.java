package org.masthead.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What stands in a body beside its words: a picture, a player, a box.
 *
 * @param kind as Ghost names it today, whatever it was called before
 */
record Card(String kind, JsonNode payload) {

    private static final Map<String, String> RENAMED = Map.of(
            "hr",
            "horizontalrule",
            "code",
            "codeblock",
            "card-markdown",
            "markdown",
            "image-card",
            "image",
            "card-html",
            "html",
            "cta",
            "call-to-action");

    private static final Pattern SAYS = Pattern.compile(
            "(?i).*(?:text|title|head|caption|html|content|description|name|label|markdown|disclaimer|message|alt|value)");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)type|.*(?:color|style|width|align\\w*|layout|size|src|url|css|template|icon|filename)");
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

    static Card of(String kind, JsonNode payload) {
        return new Card(RENAMED.getOrDefault(kind, kind), payload);
    }

    /** A value; empty where there is none, or a picture that was never uploaded. */
    String text(String name) {
        return known(payload.path(name));
    }

    /** A value within a value. */
    String text(String name, String inner) {
        return known(payload.path(name).path(inner));
    }

    static String known(JsonNode value) {
        var text = value.asString("");
        return text.equals("<base64String>") || text.startsWith("data:") ? "" : text;
    }

    /** Whether it is off where it can be switched on and off. */
    boolean off(String name) {
        return !payload.path(name).asBoolean(true);
    }

    /** Whether no reader saw it on the site. */
    boolean byEmailOnly() {
        var visibility = payload.path("visibility");
        var web = visibility.path("web");
        var shown = visibility.path("showOnWeb").asBoolean(true);
        return !shown
                || (noneButMembers(web)
                        && web.path("memberSegment").asString("").isEmpty());
    }

    /** Whether only those who had signed up, or paid, saw it on the site. */
    boolean forMembersOnly() {
        var web = payload.path("visibility").path("web");
        return noneButMembers(web) && !web.path("memberSegment").asString("").isEmpty();
    }

    private static boolean noneButMembers(JsonNode web) {
        return web.isObject() && !web.path("nonMember").asBoolean(true);
    }

    /** What it says, piece by piece, as HTML, for a kind that is unknown here. */
    List<String> words() {
        var words = new ArrayList<String>();
        collect("", payload, words);
        return words;
    }

    private static void collect(String name, JsonNode value, List<String> words) {
        if (value.isObject()) {
            value.properties().forEach(one -> collect(one.getKey(), one.getValue(), words));
        } else if (value.isArray()) {
            value.forEach(one -> collect(name, one, words));
        } else if (value.isString() && says(name, value.asString(""))) {
            words.add(value.asString(""));
        }
    }

    private static boolean says(String name, String value) {
        if (LINK.matcher(value).matches()) return !SAYS_NOTHING.matcher(name).matches() || name.equalsIgnoreCase("url");
        if (SAYS_NOTHING.matcher(name).matches()) return false;
        return SAYS.matcher(name).matches() || value.strip().contains(" ");
    }
}
