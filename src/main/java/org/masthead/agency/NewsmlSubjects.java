package org.masthead.agency;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a text item of NewsML-G2 is about: its subjects, keywords and genres. */
final class NewsmlSubjects {

    private final XmlPart item;
    private final Writing writing;
    private final Map<String, String> asserted = new HashMap<>();

    NewsmlSubjects(XmlPart item, Writing writing) {
        this.item = item;
        this.writing = writing;
    }

    void tell() {
        for (var one : item.all("assert")) asserted.putIfAbsent(one.attribute("qcode", "uri", "literal"), name(one));
        var about = item.part("contentMeta");
        for (var one : about.all("subject")) subject(one);
        for (var one : about.all("genre")) writing.add("genres", "name", known(one));
        for (var one : about.all("keyword")) writing.add("subjects", "name", one.words(), "rel", "keyword");
        for (var one : item.part("itemMeta").all("memberOf"))
            writing.add("subjects", "name", known(one), "rel", "series");
    }

    private void subject(XmlPart one) {
        var name = known(one);
        switch (one.code("type").toLowerCase(Locale.ROOT)) {
            case "person" -> writing.add("people", "name", name, "rel", "about");
            case "organisation", "organization", "org" -> writing.add("organisations", "name", name);
            case "geoarea", "geo", "place", "poi", "location", "city", "country" -> writing.add("places", "name", name);
            case "event" -> writing.add("events", "name", name);
            case "object" -> writing.add("objects", "name", name);
            default -> writing.add("subjects", "name", name, "rel", "about", "scheme", scheme(one));
        }
    }

    /** The scheme's name tells a desk or a section from what the story is about. */
    private static String scheme(XmlPart one) {
        var code = one.attribute("qcode", "uri");
        return code.substring(0, Math.max(0, Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'))));
    }

    private String known(XmlPart one) {
        var name = name(one);
        return name.isEmpty() ? asserted.getOrDefault(one.attribute("qcode", "uri", "literal"), "") : name;
    }

    /** A thing's name: in an element, or else as a literal. */
    static String name(XmlPart one) {
        var name = one.words("name");
        return name.isEmpty() ? one.attribute("literal") : name;
    }
}
