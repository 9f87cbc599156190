package org.masthead.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.house.Slug;
import org.masthead.topic.Topic;
import org.masthead.wire.Dispatch.Placing;

/** What a ninjs record is about, and where in the paper it belongs. */
final class NinjsSubjects {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = Slug.of("");

    private final List<String> notes;
    private final Map<String, Topic.Named> topics = new LinkedHashMap<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private String section = "";
    private String series = "";

    private NinjsSubjects(List<String> notes) {
        this.notes = notes;
    }

    static NinjsSubjects read(NinjsFields fields, List<String> notes) {
        var reading = new NinjsSubjects(notes);
        for (var one : fields.objects("subject", "subjects")) reading.subject(one);
        for (var one : fields.objects("service")) reading.categories.add(one.name("name", "literal"));
        for (var one : fields.objects("genre", "genres")) reading.subjects.add(one.name("name", "literal"));
        for (var one : fields.objects("person", "people")) {
            if (!NinjsCredits.isAuthor(one)) reading.topic(Topic.Kind.PERSON, one);
        }
        for (var one : fields.objects("organisation", "organisations", "organization")) {
            reading.topic(Topic.Kind.ORGANISATION, one);
        }
        for (var one : fields.objects("place", "places")) reading.topic(Topic.Kind.PLACE, one);
        for (var one : fields.objects("event", "events")) reading.topic(Topic.Kind.EVENT, one);
        for (var one : fields.objects("object", "objects")) reading.topic(Topic.Kind.SUBJECT, one);
        return reading;
    }

    List<Topic.Named> topics() {
        return List.copyOf(topics.values());
    }

    Placing placing() {
        return new Placing(section, named(categories), named(subjects), series);
    }

    private static List<String> named(List<String> names) {
        return names.stream().filter(NinjsSubjects::isName).distinct().toList();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && !Slug.of(name).equals(NAMELESS);
    }

    private void subject(NinjsFields one) {
        var name = one.name("name", "literal", "code");
        var scheme = (one.raw("scheme") + " " + one.raw("uri") + " " + one.raw("rel")).toLowerCase(Locale.ROOT);
        if (scheme.contains("section") && isName(name)) {
            if (section.isEmpty()) section = name;
        } else if (one.raw("rel").equalsIgnoreCase("series")) {
            if (series.isEmpty() && isName(name)) series = name;
        } else if (scheme.contains("category") || scheme.contains("desk")) {
            categories.add(name);
        } else {
            subjects.add(name);
            topic(Topic.Kind.SUBJECT, one);
        }
    }

    /** The first thing of a name is what the name means. */
    private void topic(Topic.Kind kind, NinjsFields one) {
        var name = one.name("name", "literal");
        if (name.isEmpty()) return;
        if (!isName(name)) notes.add("A " + kind.word() + " is left out: it has no name a reader could look for.");
        else if (topics.size() == MOST) notes.add("Only the first " + MOST + " topics are kept.");
        if (isName(name) && topics.size() < MOST) topics.putIfAbsent(Slug.of(name), new Topic.Named(kind, name));
    }
}
