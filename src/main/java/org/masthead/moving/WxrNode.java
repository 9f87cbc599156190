package org.masthead.moving;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An element of an export: a field with its text, or a thing with its fields, such as an item.
 *
 * @param name without a prefix where RSS or WordPress named it; {@code content:encoded}, {@code excerpt:encoded} and
 *     {@code dc:creator} have those prefixes whatever the file calls them
 * @param trouble why it is not whole, or empty
 */
record WxrNode(String name, Map<String, String> attributes, String text, List<WxrNode> children, String trouble) {

    /** The words of its first field of that name; empty where there is none. */
    String text(String field) {
        for (var child : children) if (child.name.equals(field)) return child.text.strip();
        return "";
    }

    /** The number in a field, or 0. */
    long number(String field) {
        return number(text(field), 0);
    }

    static long number(String digits, long otherwise) {
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : otherwise;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    List<WxrNode> all(String field) {
        return children.stream().filter(child -> child.name.equals(field)).toList();
    }

    /** What plugins and WordPress itself noted under this key: the first value that says something, or empty. */
    String meta(String key) {
        return metas(key).stream().findFirst().orElse("");
    }

    List<String> metas(String key) {
        return metas(key::equals);
    }

    List<String> metas(Predicate<String> keys) {
        return children.stream()
                .filter(child -> child.name.endsWith("meta") && keys.test(child.text("meta_key")))
                .map(child -> child.text("meta_value"))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
