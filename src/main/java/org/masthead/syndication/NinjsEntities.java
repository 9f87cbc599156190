package org.masthead.syndication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.byline.Author;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;

/** Who made a story and what it is about, as ninjs names them: people, organisations, places, events, subjects. */
final class NinjsEntities {

    private final StoryFacts facts;
    private final Copy copy;
    private final NinjsStory.Around around;

    NinjsEntities(StoryFacts facts, NinjsStory.Around around) {
        this.facts = facts;
        this.copy = facts.story().copy();
        this.around = around;
    }

    /** Those in the byline, then those the story is about. */
    List<Map<String, Object>> people() {
        var people = credited(Copy.Credit.Kind.PERSON);
        people.addAll(about(Topic.Kind.PERSON));
        return people;
    }

    /** Those in the byline, whose wire copy it is, those it is about, and who holds the copyright. */
    List<Map<String, Object>> organisations() {
        var organisations = credited(Copy.Credit.Kind.ORGANISATION);
        for (var wire : wires()) organisations.add(named(wire.name(), "provider"));
        organisations.addAll(about(Topic.Kind.ORGANISATION));
        organisations.add(named(facts.story().holder(facts.paper()), "copyrightHolder"));
        return organisations;
    }

    /** The topics of one kind. */
    List<Map<String, Object>> about(Topic.Kind kind) {
        return around.topics().stream()
                .filter(topic -> topic.kind() == kind)
                .map(topic -> placed(topic.name(), "about", topic.path(), topic.slug()))
                .toList();
    }

    /** The section first, then the series, then what it is about. */
    List<Map<String, Object>> subjects() {
        var subjects = new ArrayList<Map<String, Object>>();
        subjects.add(placed(around.section(), "section", "/" + copy.section(), copy.section()));
        if (!copy.series().isBlank()) subjects.add(named(copy.series(), "series"));
        subjects.addAll(about(Topic.Kind.SUBJECT));
        return subjects;
    }

    /** The agencies it came from, and how it is to be credited. */
    List<Map<String, Object>> sources() {
        var sources = new ArrayList<Map<String, Object>>();
        for (var wire : wires()) sources.add(source(wire.name(), "wire"));
        if (!copy.rights().credit().isBlank()) sources.add(source(copy.rights().credit(), "credit"));
        return sources;
    }

    private List<Copy.Credit> wires() {
        return copy.credits().stream()
                .filter(credit -> credit.kind() == Copy.Credit.Kind.WIRE)
                .toList();
    }

    private List<Map<String, Object>> credited(Copy.Credit.Kind kind) {
        var credited = new ArrayList<Map<String, Object>>();
        for (var credit : copy.credits()) if (credit.kind() == kind) credited.add(credited(credit));
        return credited;
    }

    private Map<String, Object> credited(Copy.Credit credit) {
        var rel = credit.role().isBlank() ? "author" : credit.role();
        Author author = credit.byline() == null ? null : around.authors().get(credit.byline());
        return author == null ? named(credit.name(), rel) : placed(credit.name(), rel, author.path(), author.slug());
    }

    private Map<String, Object> placed(String name, String rel, String path, String slug) {
        var entity = named(name, rel);
        entity.put("uri", WebAddress.of(facts.paper(), path));
        entity.put("literal", slug);
        return entity;
    }

    private static Map<String, Object> named(String name, String rel) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("name", name);
        entity.put("rel", rel);
        return entity;
    }

    private static Map<String, Object> source(String name, String role) {
        var source = new LinkedHashMap<String, Object>();
        source.put("name", name);
        source.put("role", role);
        return source;
    }
}
