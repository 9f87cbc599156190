package org.masthead.syndication;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** RFC 4287, section 4, as rules: which elements a feed and its entries must have, and how often. */
final class AtomRules {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Set<String> IN_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");
    private static final Set<String> IN_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");
    private static final Set<String> TEXT_TYPES = Set.of("", "text", "html");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private AtomRules() {}

    /** What this document does that the RFC forbids; nothing for a valid feed. */
    static List<String> faults(byte[] xml) {
        var rules = new AtomRules();
        rules.feed(XmlReader.document(xml).getDocumentElement());
        return rules.faults;
    }

    private void feed(Element feed) {
        expect(feed.getLocalName().equals("feed") && ATOM.equals(feed.getNamespaceURI()), "the root is not atom:feed");
        only(feed, IN_FEED);
        exactly(feed, "id", "title", "updated");
        atMost(feed, "generator", "icon", "logo", "rights", "subtitle");
        common(feed);
        var entries = XmlReader.children(feed, ATOM, "entry");
        expect(
                has(feed, "author") || entries.stream().allMatch(entry -> has(entry, "author")),
                "neither the feed nor each of its entries has an author");
        expect(links(feed, "self").size() == 1, "a feed should have one link rel=self");
        entries.forEach(this::entry);
    }

    private void entry(Element entry) {
        only(entry, IN_ENTRY);
        exactly(entry, "id", "title", "updated");
        atMost(entry, "content", "published", "rights", "source", "summary");
        common(entry);
        expect(has(entry, "content") || !links(entry, "alternate").isEmpty(), "no content and no alternate link");
        XmlReader.children(entry, ATOM, "content").forEach(content -> {
            expect(
                    TEXT_TYPES.contains(content.getAttribute("type")),
                    "content of type " + content.getAttribute("type"));
            expect(XmlReader.elements(content).findAny().isEmpty(), "content of type html has child elements");
        });
        XmlReader.children(entry, ATOM, "published").forEach(this::date);
    }

    private void common(Element parent) {
        XmlReader.children(parent, ATOM, "id").forEach(id -> {
            iri(id.getTextContent(), "id");
            expect(ids.add(id.getTextContent()), "the id " + id.getTextContent() + " is used twice");
        });
        XmlReader.children(parent, ATOM, "updated").forEach(this::date);
        for (var name : List.of("title", "subtitle", "summary", "rights")) {
            XmlReader.children(parent, ATOM, name).forEach(this::text);
        }
        for (var name : List.of("author", "contributor")) {
            XmlReader.children(parent, ATOM, name).forEach(this::person);
        }
        XmlReader.children(parent, ATOM, "category").forEach(category -> {
            expect(!category.getAttribute("term").isEmpty(), "a category has no term");
            if (category.hasAttribute("scheme")) iri(category.getAttribute("scheme"), "scheme");
        });
        links(parent);
    }

    private void links(Element parent) {
        var alternates = new HashSet<String>();
        for (var link : XmlReader.children(parent, ATOM, "link")) {
            iri(link.getAttribute("href"), "link");
            if (rel(link).equals("alternate")) {
                expect(
                        alternates.add(link.getAttribute("type") + " " + link.getAttribute("hreflang")),
                        "two alternate links of the same type");
            }
        }
    }

    private void person(Element person) {
        only(person, Set.of("name", "uri", "email"));
        exactly(person, "name");
        atMost(person, "uri", "email");
        XmlReader.children(person, ATOM, "uri").forEach(uri -> iri(uri.getTextContent(), "uri"));
    }

    private void text(Element text) {
        expect(TEXT_TYPES.contains(text.getAttribute("type")), "text of type " + text.getAttribute("type"));
        expect(XmlReader.elements(text).findAny().isEmpty(), text.getLocalName() + " has child elements");
    }

    private void date(Element date) {
        var words = date.getTextContent();
        var form = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
        expect(words.matches(form), words + " is not a date by RFC 3339");
        if (words.matches(form)) OffsetDateTime.parse(words);
    }

    private void iri(String words, String where) {
        expect(!words.isBlank() && URI.create(words).isAbsolute(), where + " is not a whole IRI: " + words);
    }

    private void only(Element parent, Set<String> allowed) {
        XmlReader.elements(parent)
                .filter(child -> ATOM.equals(child.getNamespaceURI()))
                .forEach(child -> expect(
                        allowed.contains(child.getLocalName()), child.getLocalName() + " in " + parent.getLocalName()));
    }

    private void exactly(Element parent, String... names) {
        for (var name : names) {
            var count = XmlReader.children(parent, ATOM, name).size();
            expect(count == 1, parent.getLocalName() + " has " + count + " of " + name);
        }
    }

    private void atMost(Element parent, String... names) {
        for (var name : names) {
            var count = XmlReader.children(parent, ATOM, name).size();
            expect(count <= 1, parent.getLocalName() + " has " + count + " of " + name);
        }
    }

    private static List<Element> links(Element parent, String rel) {
        return XmlReader.children(parent, ATOM, "link").stream()
                .filter(link -> rel(link).equals(rel))
                .toList();
    }

    private static String rel(Element link) {
        return link.hasAttribute("rel") ? link.getAttribute("rel") : "alternate";
    }

    private static boolean has(Element parent, String name) {
        return !XmlReader.children(parent, ATOM, name).isEmpty();
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) faults.add(otherwise);
    }
}
