package org.masthead.wire;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;

/** A dispatch as ninjs 3.1, whatever format it came in: what was understood, in terms that everybody knows. */
final class NinjsRecord {

    private final Dispatch dispatch;
    private final Map<String, Object> record = new LinkedHashMap<>();

    private NinjsRecord(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    static Map<String, Object> of(Dispatch dispatch) {
        var writing = new NinjsRecord(dispatch);
        writing.standing();
        writing.words();
        writing.people();
        writing.subjects();
        writing.rights();
        writing.associations();
        return writing.record;
    }

    private void standing() {
        put("uri", dispatch.uri());
        put("type", "text");
        put(
                "standard",
                Map.of(
                        "name",
                        "ninjs",
                        "version",
                        "3.1",
                        "schema",
                        "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"));
        put(
                "pubStatus",
                switch (dispatch.fate()) {
                    case Arrival.Fate.Publish publish -> "usable";
                    case Arrival.Fate.Draft draft -> "withheld";
                    case Arrival.Fate.Withdraw withdraw -> "canceled";
                });
        put("language", dispatch.language());
        time("firstCreated", dispatch.times().published());
        time("versionCreated", dispatch.times().updated());
        time("embargoedUntil", dispatch.times().embargo());
        time("expires", dispatch.times().expires());
    }

    private void words() {
        var words = dispatch.words();
        var headlines = new ArrayList<Map<String, Object>>();
        said("main", words.headline(), headlines);
        said("kicker", words.kicker(), headlines);
        said("web", words.headlines().web(), headlines);
        said("search", words.headlines().search(), headlines);
        said("social", words.headlines().social(), headlines);
        put("headlines", headlines);
        var descriptions = new ArrayList<Map<String, Object>>();
        said("summary", words.deck(), descriptions);
        put("descriptions", descriptions);
        put("slugline", dispatch.slug());
        put("located", dispatch.dateline());
        var body = dispatch.body();
        if (body.isEmpty()) return;
        put(
                "bodies",
                List.of(Map.of(
                        "role", "main", "contentType", "text/html", "wordCount", body.words(), "value", body.html())));
    }

    private static void said(String role, String value, List<Map<String, Object>> all) {
        if (value.isEmpty()) return;
        all.add(Map.of("role", role, "contentType", "text/plain", "value", value));
    }

    private void people() {
        put("by", dispatch.credits().stream().map(Dispatch.Credit::name).collect(Collectors.joining(", ")));
        var people = new ArrayList<Map<String, Object>>();
        var sources = new ArrayList<Map<String, Object>>();
        for (var credit : dispatch.credits()) {
            var person = credit.kind() == Copy.Credit.Kind.PERSON;
            if (person) people.add(Map.of("name", credit.name(), "rel", rel(credit.role())));
            if (credit.kind() == Copy.Credit.Kind.WIRE) sources.add(Map.of("name", credit.name(), "role", "agency"));
        }
        topics(Topic.Kind.PERSON, people);
        put("people", people);
        put("infoSources", sources);
    }

    private static String rel(String role) {
        return switch (role) {
            case "photography" -> "photographer";
            case "editing" -> "editor";
            case "additional reporting" -> "contributor";
            default -> "author";
        };
    }

    private void subjects() {
        var subjects = new ArrayList<Map<String, Object>>();
        var placing = dispatch.placing();
        if (!placing.section().isEmpty()) subjects.add(Map.of("name", placing.section(), "rel", "section"));
        if (!placing.series().isEmpty()) subjects.add(Map.of("name", placing.series(), "rel", "series"));
        for (var category : placing.categories()) subjects.add(Map.of("name", category, "rel", "category"));
        topics(Topic.Kind.SUBJECT, subjects);
        put("subjects", subjects);
        put("organisations", topics(Topic.Kind.ORGANISATION, new ArrayList<>()));
        put("places", topics(Topic.Kind.PLACE, new ArrayList<>()));
        put("events", topics(Topic.Kind.EVENT, new ArrayList<>()));
    }

    private List<Map<String, Object>> topics(Topic.Kind kind, List<Map<String, Object>> into) {
        for (var topic : dispatch.topics()) {
            if (topic.kind() == kind) into.add(Map.of("name", topic.name(), "rel", "about"));
        }
        return into;
    }

    private void rights() {
        put("copyrightHolder", dispatch.rights().holder());
        put("copyrightNotice", dispatch.rights().notice());
        put("usageTerms", dispatch.rights().terms());
        if (dispatch.fate() instanceof Arrival.Fate.Withdraw withdraw) put("edNote", withdraw.reason());
    }

    private void associations() {
        var associations = new ArrayList<Map<String, Object>>();
        var number = 0;
        for (var notice : dispatch.notices()) {
            associations.add(Map.of(
                    "name",
                    notice.kind().words(),
                    "rel",
                    notice.kind().key(),
                    "type",
                    "text",
                    "uri",
                    dispatch.uri() + "#notice-" + ++number,
                    "versionCreated",
                    written(notice.made()),
                    "bodies",
                    List.of(Map.of("contentType", "text/plain", "value", notice.text()))));
        }
        for (var uri : dispatch.related())
            associations.add(Map.of("name", "related", "rel", "related", "type", "text", "uri", uri));
        var photo = dispatch.photo();
        if (photo != null) associations.add(picture(photo));
        dispatch.beside().pictures().values().forEach(one -> associations.add(picture(one)));
        beside(associations);
        put("associations", associations);
    }

    /** The reader poll and the authors' biographies that stood beside a story on its page. */
    private void beside(List<Map<String, Object>> associations) {
        var question = dispatch.beside().question();
        if (question != null)
            associations.add(aside("question", question.words(), String.join("\n", question.options())));
        for (var person : dispatch.beside().people()) {
            if (!person.biography().isEmpty()) {
                associations.add(
                        aside("biography", person.name(), person.biography().text()));
            }
        }
    }

    private Map<String, Object> aside(String rel, String headline, String text) {
        var aside = new LinkedHashMap<String, Object>();
        aside.put("name", rel);
        aside.put("rel", rel);
        aside.put("type", "text");
        aside.put("uri", dispatch.uri() + "#" + rel + "-" + Slug.of(headline));
        aside.put("headlines", List.of(Map.of("role", "main", "contentType", "text/plain", "value", headline)));
        if (!text.isEmpty()) aside.put("bodies", List.of(Map.of("contentType", "text/plain", "value", text)));
        return aside;
    }

    private Map<String, Object> picture(Dispatch.Photo photo) {
        var picture = new LinkedHashMap<String, Object>();
        picture.put("name", photo == dispatch.photo() ? "lead" : "inline");
        var file = photo.file().toUri().toString();
        picture.put("uri", photo.uri().isEmpty() ? file : photo.uri());
        picture.put("type", "picture");
        var descriptions = new ArrayList<Map<String, Object>>();
        said("caption", photo.words().caption(), descriptions);
        said("alt", photo.words().alt(), descriptions);
        if (!descriptions.isEmpty()) picture.put("descriptions", descriptions);
        if (!photo.words().credit().isEmpty()) picture.put("by", photo.words().credit());
        picture.put("renditions", List.of(Map.of("name", "original", "href", file)));
        return picture;
    }

    private void time(String name, @Nullable OffsetDateTime time) {
        if (time != null) put(name, written(time));
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private void put(String name, Object value) {
        if (value instanceof String text && text.isEmpty()) return;
        if (value instanceof List<?> list && list.isEmpty()) return;
        record.put(name, value);
    }
}
