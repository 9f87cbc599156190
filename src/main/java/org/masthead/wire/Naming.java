package org.masthead.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.masthead.byline.Bylines;
import org.masthead.house.Sections;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Turns the names in dispatches into the paper's own sections, topics and authors, adding those it does not know. */
@Component
class Naming {

    private static final String ELSEWHERE = "News";

    private final Sections sections;
    private final Topics topics;
    private final Bylines bylines;

    Naming(Sections sections, Topics topics, Bylines bylines) {
        this.sections = sections;
        this.topics = topics;
        this.bylines = bylines;
    }

    /** Learns what these dispatches name, all at once. */
    void learn(Collection<Dispatch> dispatches, RunNames names) {
        names.trim();
        var newTopics = new LinkedHashSet<Topic.Named>();
        var newAuthors = new LinkedHashSet<String>();
        for (var dispatch : dispatches) {
            dispatch.topics().stream()
                    .filter(one -> !names.topics().containsKey(one))
                    .forEach(newTopics::add);
            for (var credit : dispatch.credits()) {
                var known = names.bylines().containsKey(credit.name());
                if (credit.kind() == Copy.Credit.Kind.PERSON && !known) newAuthors.add(credit.name());
            }
        }
        if (!newTopics.isEmpty()) names.topics().putAll(topics.ensure(newTopics));
        if (!newAuthors.isEmpty()) names.bylines().putAll(bylines.ensure(newAuthors));
    }

    Arrival arrival(Dispatch dispatch, DispatchPictures.Kept pictures, RunNames names) {
        var times = dispatch.times();
        return new Arrival(
                dispatch.uri(),
                dispatch.fingerprint(),
                copy(dispatch, pictures, names),
                dispatch.slug(),
                dispatch.fate(),
                times.published(),
                times.updated(),
                times.embargo(),
                times.expires(),
                dispatch.notices(),
                dispatch.related(),
                dispatch.beside().formerPaths());
    }

    private Copy copy(Dispatch dispatch, DispatchPictures.Kept pictures, RunNames names) {
        var words = dispatch.words();
        var topicIds = new LinkedHashSet<Long>();
        dispatch.topics().forEach(one -> topicIds.add(names.topics().get(one)));
        return new Copy(
                words.kicker(),
                words.headline(),
                words.headlines(),
                words.deck(),
                credits(dispatch, names),
                dispatch.dateline(),
                section(dispatch.placing(), names),
                List.copyOf(topicIds),
                pictures.body(),
                pictures.lead() == null ? null : new Copy.Lead(pictures.lead(), ""),
                List.of(),
                dispatch.placing().series(),
                dispatch.rights(),
                dispatch.language());
    }

    private static List<Copy.Credit> credits(Dispatch dispatch, RunNames names) {
        var credits = new ArrayList<Copy.Credit>();
        for (var one : dispatch.credits()) {
            var id = one.kind() == Copy.Credit.Kind.PERSON ? names.bylines().get(one.name()) : null;
            credits.add(new Copy.Credit(one.kind(), id, one.name(), one.role(), one.place()));
        }
        return credits;
    }

    /** The section it names; else a section that a category or a subject names; else one is made of its category. */
    private String section(Dispatch.Placing placing, RunNames names) {
        if (!placing.section().isEmpty()) return made(placing.section(), names);
        var hints = new ArrayList<>(placing.categories());
        hints.addAll(placing.subjects());
        for (var hint : hints) {
            var known = known(hint, names);
            if (known.isPresent()) return known.get();
        }
        return made(
                placing.categories().isEmpty()
                        ? ELSEWHERE
                        : placing.categories().getFirst(),
                names);
    }

    private String made(String name, RunNames names) {
        return known(name, names).orElseGet(() -> {
            var slug = sections.ensure(name, "").slug();
            names.sections().put(name, slug);
            return slug;
        });
    }

    private Optional<String> known(String name, RunNames names) {
        var met = names.sections().get(name);
        if (met != null) return Optional.of(met);
        var slug = Slug.of(name);
        return sections.all().stream()
                .filter(section -> section.slug().equals(slug) || section.name().equalsIgnoreCase(name))
                .findFirst()
                .map(section -> section.slug());
    }
}
