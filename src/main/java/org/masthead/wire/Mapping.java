package org.masthead.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.masthead.topic.Topic;

/** Where an old system's categories and tags go: to a section of the paper, to a topic, or nowhere. */
final class Mapping {

    private final Map<String, Place> given;
    private final Map<Term, AtomicInteger> met = new TreeMap<>();

    Mapping(Map<String, Place> given) {
        this.given = Map.copyOf(given);
    }

    /** A category or tag there. */
    record Term(boolean category, String slug, String name) implements Comparable<Term> {

        /** As the mapping file names it: {@code category local-news}. */
        String key() {
            return (category ? "category " : "tag ") + slug;
        }

        @Override
        public int compareTo(Term other) {
            return key().compareTo(other.key());
        }
    }

    /** What becomes of it here. */
    sealed interface Place {

        /** It is a section. */
        record InSection(String name) implements Place {}

        /** It is a topic. */
        record AsTopic(Topic.Kind kind, String name) implements Place {}

        /** It is left behind. */
        record Nowhere() implements Place {}
    }

    /** Where a story's category or tag goes; it is counted. */
    Place place(Term term) {
        met.computeIfAbsent(term, key -> new AtomicInteger()).incrementAndGet();
        return whereTo(term);
    }

    Place whereTo(Term term) {
        return Optional.ofNullable(given.get(term.key())).orElseGet(() -> usual(term));
    }

    /** Categories are sections and tags are topics, but for what only says that nobody chose. */
    static Place usual(Term term) {
        if (term.slug().matches("(?i)uncategori[sz]ed|unfiled|general|default|allgemein|non-classe|sin-categoria")) {
            return new Place.Nowhere();
        }
        return term.category() ? new Place.InSection(term.name()) : new Place.AsTopic(Topic.Kind.SUBJECT, term.name());
    }

    /** The categories and tags that were met, each with the number of its stories. */
    Map<Term, Integer> met() {
        var counts = new LinkedHashMap<Term, Integer>();
        met.forEach((term, count) -> counts.put(term, count.get()));
        return counts;
    }
}
