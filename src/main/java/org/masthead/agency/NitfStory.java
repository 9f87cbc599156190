package org.masthead.agency;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts a NITF document into the terms of ninjs: its head, what stands over its body, and the body. */
final class NitfStory {

    private static final Pattern DATELINE_END =
            Pattern.compile("\\s*(?:\\([^()]{1,60}\\))?\\s*[\\u2014\\u2013-]*\\s*$");
    private static final Pattern HAS_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private final XmlPart nitf;
    private final Writing writing;
    private final AgencyTimes times;

    NitfStory(XmlPart nitf, Writing writing, AgencyTimes times) {
        this.nitf = nitf;
        this.writing = writing;
        this.times = times;
    }

    /** Says everything that it knows and that is not said yet. */
    void tell() {
        words();
        var docdata = nitf.part("head", "docdata");
        identity(docdata);
        standing(docdata);
        rights(docdata);
        subjects(docdata);
        body();
    }

    private void identity(XmlPart docdata) {
        var id = docdata.part("doc-id");
        var number = id.attribute("id-string");
        if (number.isEmpty()) number = nitf.attribute("uno");
        if (number.isEmpty()) number = docdata.part("du-key").attribute("key");
        if (!number.isEmpty()) writing.say("uri", named(id.attribute("regsrc"), number));
        writing.say("slugline", docdata.part("du-key").attribute("key"));
        writing.say("version", docdata.part("du-key").attribute("version"));
        var language = nitf.attribute("xml:lang", "lang");
        writing.say("language", language.isEmpty() ? nitf.part("body").attribute("xml:lang", "lang") : language);
    }

    private static String named(String source, String number) {
        if (HAS_SCHEME.matcher(number).matches()) return number;
        return "urn:nitf:" + (source.isEmpty() ? "" : source + ":") + number;
    }

    private void standing(XmlPart docdata) {
        var released = times.iso(docdata.part("date.release").attribute("norm"));
        var issued = times.iso(docdata.part("date.issue").attribute("norm"));
        var published = times.iso(nitf.part("head", "pubdata").attribute("date.publication"));
        writing.say("firstCreated", issued.isEmpty() ? published.isEmpty() ? released : published : issued);
        writing.say("firstPublished", published.isEmpty() ? released : published);
        writing.say("embargoedUntil", released);
        writing.say("expires", times.iso(docdata.part("date.expire").attribute("norm")));
        var status = docdata.attribute("management-status").toLowerCase(Locale.ROOT);
        switch (status) {
            case "", "usable", "info only", "advisory" -> writing.say("pubStatus", "usable");
            case "embargoed" -> writing.say("pubStatus", released.isEmpty() ? "withheld" : "usable");
            default -> writing.say("pubStatus", status);
        }
        writing.say("edNote", note(docdata));
        var correction = docdata.part("correction").attribute("info");
        writing.add("descriptions", "value", correction, "role", "correction");
    }

    private static String note(XmlPart docdata) {
        return docdata.all("ed-msg").stream()
                .map(one -> one.attribute("info"))
                .filter(info -> !info.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void words() {
        var head = nitf.part("body", "body.head");
        writing.add("headlines", "value", head.words("hedline", "hl1"), "role", "main");
        for (var one : head.part("hedline").all("hl2")) writing.add("headlines", "value", one.words(), "role", "hl2");
        writing.say("title", nitf.words("head", "title"));
        writing.add("descriptions", "value", paragraphs(head.part("abstract")), "role", "summary");
        writing.say("by", bylines(head));
        writing.say("located", dateline(head.part("dateline")));
        writing.add("infosources", "name", head.words("distributor"), "role", "distributor");
    }

    private static String paragraphs(XmlPart part) {
        return String.join(" ", part.children().stream().map(XmlPart::words).toList())
                .strip()
                .transform(words -> words.isEmpty() ? part.words() : words);
    }

    /** Titles stand in elements of their own, and are no names. */
    private static String bylines(XmlPart head) {
        return String.join(
                ", ",
                head.all("byline").stream()
                        .map(NitfStory::byline)
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static String byline(XmlPart byline) {
        var people = byline.all("person").stream().map(XmlPart::words).toList();
        if (!people.isEmpty()) return String.join(" and ", people);
        var words = byline.words();
        for (var title : byline.all("byttl")) words = words.replace(title.words(), "");
        return words.strip();
    }

    private static String dateline(XmlPart dateline) {
        var location = dateline.words("location");
        var words = dateline.words();
        for (var date : dateline.all("story.date")) words = words.replace(date.words(), "");
        var said = location.isEmpty() ? words : location;
        return DATELINE_END.matcher(said).replaceFirst("").replaceAll("[,\\s]+$", "");
    }

    private void rights(XmlPart docdata) {
        var inHead = nitf.part("body", "body.head", "rights");
        var copyright = docdata.part("doc.copyright");
        var owner = docdata.part("doc.rights").attribute("owner");
        writing.say("copyrightHolder", copyright.attribute("holder"));
        writing.say("copyrightHolder", inHead.words("rights.owner"));
        writing.say("copyrightHolder", owner);
        var holder = writing.said("copyrightHolder");
        var year = copyright.attribute("year");
        if (!copyright.attribute("holder").isEmpty()) {
            writing.say("copyrightNotice", "© " + (year.isEmpty() ? "" : year + " ") + holder);
        }
        writing.say("usageTerms", docdata.part("doc.rights").attribute("limitations"));
        writing.say("usageTerms", inHead.words("rights.limitations"));
    }

    private void subjects(XmlPart docdata) {
        var place = nitf.part("head", "pubdata").attribute("position.section");
        writing.add("subjects", "name", place, "rel", "section", "scheme", "section");
        var series = docdata.part("series").attribute("series.name");
        writing.add("subjects", "name", series, "rel", "series");
        for (var one : nitf.part("head", "tobject").all("tobject.subject")) {
            var name = one.attribute("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type");
            writing.add("subjects", "name", name, "rel", "about");
        }
        for (var one : docdata.part("key-list").all("keyword"))
            writing.add("subjects", "name", one.attribute("key"), "rel", "keyword");
        identified(docdata.part("identified-content"));
    }

    private void identified(XmlPart content) {
        for (var one : content.children()) {
            var name = one.attribute("value");
            if (name.isEmpty()) name = one.words();
            switch (one.name()) {
                case "person" -> writing.add("people", "name", name, "rel", "about");
                case "org", "virtloc" -> writing.add("organisations", "name", name);
                case "location" -> writing.add("places", "name", place(one, name));
                case "event" -> writing.add("events", "name", name);
                case "object.title" -> writing.add("objects", "name", name);
                case "classifier" -> writing.add("subjects", "name", name, "rel", "about");
                default -> {}
            }
        }
    }

    private static String place(XmlPart location, String otherwise) {
        for (var name : List.of("sublocation", "city", "state", "region", "country")) {
            if (!location.words(name).isEmpty()) return location.words(name);
        }
        return otherwise;
    }

    private void body() {
        var body = nitf.part("body");
        var base = nitf.attribute("xml:base");
        var head = body.part("body.head");
        var html = new StringBuilder();
        // A note over the body is for readers only where it says so.
        for (var note : head.all("note")) {
            if (note.attribute("noteclass").matches("cpyrt|end|std")) continue;
            writing.say("edNote", note.words());
        }
        for (var content : body.all("body.content")) html.append(BodyHtml.inside(content, writing, base));
        for (var line : body.part("body.end").all("tagline"))
            html.append("<p>").append(BodyHtml.inside(line, writing, base)).append("</p>");
        writing.body(html.toString());
    }
}
