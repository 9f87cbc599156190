package org.masthead.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The properties of one ninjs object, whichever version wrote it: 1.x and 2.x name them in lower case, 3.x in camel
 * case; 1.x has one property for each kind of text, the others have lists.
 */
final class NinjsFields {

    private static final int LONGEST_LINE = 20_000;

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    NinjsFields(JsonNode object) {
        object.properties().forEach(field -> fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    }

    /**
     * A text among several that say the same thing.
     *
     * @param role what it is for; may be empty
     * @param contentType its media type in lower case; may be empty
     */
    record Said(String role, String contentType, String value) {}

    /** The first of these properties that has a text or a number; empty where none has. */
    String raw(String... names) {
        for (var name : names) {
            var node = fields.get(name);
            if (node != null
                    && (node.isString() || node.isNumber())
                    && !node.asString().isBlank()) return node.asString();
        }
        return "";
    }

    /** The same as one line of plain text. */
    String line(String... names) {
        return line(names[0], raw(names));
    }

    /**
     * A text as one line of plain text.
     *
     * @throws UnusableRecord when no page could show it: lists repeat such lines for every story in them
     */
    static String line(String name, String text) {
        if (text.length() <= LONGEST_LINE) return PlainText.line(text);
        throw new UnusableRecord(
                "Its " + name + " is " + text.length() + " characters long; at most " + LONGEST_LINE + " are read.");
    }

    String name(String... names) {
        return PlainText.name(raw(names));
    }

    /** The objects of these properties: of lists, of single objects, or of objects that name each (then that is its name). */
    List<NinjsFields> objects(String... names) {
        var found = new ArrayList<NinjsFields>();
        for (var name : names) {
            var node = fields.get(name);
            if (node == null) continue;
            if (node.isArray()) node.forEach(one -> add(one, found));
            else if (node.isObject()
                    && node.properties().stream().allMatch(one -> one.getValue().isObject())) {
                node.properties().forEach(one -> found.add(named(one.getKey(), one.getValue())));
            } else add(node, found);
        }
        return found;
    }

    private static void add(JsonNode node, List<NinjsFields> found) {
        if (node.isObject()) found.add(new NinjsFields(node));
    }

    private static NinjsFields named(String name, JsonNode object) {
        var fields = new NinjsFields(object);
        fields.fields.putIfAbsent("name", StringNode.valueOf(name));
        return fields;
    }

    /** What is said under a name: {@code headline}, {@code headline_short}, and the list {@code headlines}. */
    List<Said> said(String one, String many) {
        var all = new ArrayList<Said>();
        for (var item : objects(many)) {
            var type = item.raw("contenttype", "mimetype").toLowerCase(Locale.ROOT);
            add(new Said(item.raw("role", "rel").toLowerCase(Locale.ROOT), type, item.raw("value")), all);
        }
        add(new Said("", "", raw(one, many)), all);
        for (var name : fields.keySet()) {
            if (name.startsWith(one + "_")) add(flat(name.substring(one.length() + 1), raw(name)), all);
        }
        return all;
    }

    private static void add(Said said, List<Said> all) {
        if (!said.value().isBlank()) all.add(said);
    }

    /** A property of 1.x: what follows the underscore is a format or a purpose. */
    private static Said flat(String kind, String value) {
        return switch (kind) {
            case "text" -> new Said("", "text/plain", value);
            case "html" -> new Said("", "text/html", value);
            case "xhtml" -> new Said("", "application/xhtml+xml", value);
            case "nitf" -> new Said("", "application/nitf+xml", value);
            default -> new Said(kind, "", value);
        };
    }

    /** The values of a property that is an object of texts, or a list of objects with roles and values. */
    Map<String, String> values(String... names) {
        var values = new LinkedHashMap<String, String>();
        for (var name : names) {
            var node = fields.get(name);
            if (node == null) continue;
            if (node.isArray()) {
                for (var one : objects(name))
                    values.putIfAbsent(one.raw("role").toLowerCase(Locale.ROOT), one.raw("value"));
            } else if (node.isObject()) {
                new NinjsFields(node).fields.forEach((key, value) -> {
                    if (value.isString() || value.isNumber()) values.putIfAbsent(key, value.asString());
                });
            }
        }
        values.values().removeIf(String::isBlank);
        return values;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }
}
