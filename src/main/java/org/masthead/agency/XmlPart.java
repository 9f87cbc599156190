package org.masthead.agency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An element of XML, by names without prefixes; one that is not there is empty. */
record XmlPart(Element element) {

    private static final XmlPart NONE = new XmlPart(new Element("none"));
    private static final int DEEPEST = 150;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** Entities that a DOCTYPE declared stay as they are written. */
    static XmlPart of(String xml) {
        var parser = Parser.xmlParser().setMaxDepth(DEEPEST);
        var root = parser.parseInput(xml, "").firstElementChild();
        return root == null ? NONE : new XmlPart(root);
    }

    boolean isThere() {
        return this != NONE;
    }

    String name() {
        return element.tag().localName();
    }

    /** The namespace it is in, or empty. */
    String namespace() {
        return Optional.ofNullable(element.tag().namespace()).orElse("");
    }

    List<XmlPart> children() {
        return element.children().stream().map(XmlPart::new).toList();
    }

    /** Those of its children that have this name. */
    List<XmlPart> all(String name) {
        return children().stream().filter(one -> one.name().equals(name)).toList();
    }

    /** The first child of the first child, and so on down. */
    XmlPart part(String... path) {
        var part = this;
        for (var name : path) part = part.all(name).stream().findFirst().orElse(NONE);
        return part;
    }

    /** Every element of this name below it, however deep. */
    List<XmlPart> deep(String name) {
        return element.getAllElements().stream()
                .filter(one -> one != element && one.tag().localName().equals(name))
                .map(XmlPart::new)
                .toList();
    }

    /** The words in it, on one line. */
    String words(String... path) {
        return SPACE.matcher(part(path).element.wholeText()).replaceAll(" ").strip();
    }

    /** The text in it as it stands. */
    String text() {
        return element.wholeText();
    }

    /** The first of these attributes that says something, or empty. */
    String attribute(String... names) {
        return Stream.of(names)
                .map(name -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What comes after the last colon, slash or hash: codes are written with their scheme before them. */
    String code(String... names) {
        var value = attribute(names);
        return value.substring(
                Math.max(value.lastIndexOf(':'), Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'))) + 1);
    }
}
