package org.masthead.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Puts names for the paper's own numbers where placements leave it, and numbers for names where they come back. */
@Component
class KeptFronts {

    private static final String TOPIC = "topic:";

    private final FrontRepository repository;
    private final Stories stories;
    private final Topics topics;
    private final Pictures pictures;
    private final Ledger ledger;
    private final Versions versions;

    KeptFronts(
            FrontRepository repository,
            Stories stories,
            Topics topics,
            Pictures pictures,
            Ledger ledger,
            Versions versions) {
        this.repository = repository;
        this.stories = stories;
        this.topics = topics;
        this.pictures = pictures;
        this.ledger = ledger;
        this.versions = versions;
    }

    List<Fronts.Kept> all() {
        return repository.all().stream().map(this::kept).toList();
    }

    private Fronts.Kept kept(FrontRepository.Placed placed) {
        var placement = placed.placement();
        return new Fronts.Kept(
                placed.front(),
                placement.zone(),
                placement.slot(),
                placement.fill() instanceof Placement.Fill.Story(var id)
                        ? stories.newest(id).uri()
                        : null,
                placement.fill() instanceof Placement.Fill.ByRule(var rule) ? words(rule) : "",
                placement.until(),
                placement.dress().headline(),
                placement.dress().deck(),
                Optional.ofNullable(placement.dress().picture())
                        .flatMap(pictures::kept)
                        .map(Picture::key)
                        .orElse(null),
                placement.dress().kicker(),
                placement.dress().crop(),
                placed.at(),
                placed.by());
    }

    /** A rule names a topic by its address. */
    private String words(Rule rule) {
        if (!(rule instanceof Rule.NewestAbout(var topic))) return rule.words();
        return TOPIC + topics.byId(topic).map(Topic::slug).orElse("");
    }

    /** How many of them were placed: those on fronts where nobody has placed anything here. */
    int keep(List<Fronts.Kept> all, Editor by) {
        var taken = new HashSet<String>();
        repository.all().forEach(one -> taken.add(one.front()));
        var kept = 0;
        for (var one : all) {
            var fill = fill(one);
            if (fill == null || taken.contains(one.front())) continue;
            repository.place(one.front(), placement(one, fill), one.placed(), one.by());
            kept++;
        }
        all.stream()
                .map(Fronts.Kept::front)
                .distinct()
                .filter(front -> !taken.contains(front))
                .forEach(front -> {
                    ledger.write(by, "took in", Fronts.key(front), "placements");
                    repository.newest(front).ifPresent(one -> versions.came(front, one.at(), one.by()));
                });
        return kept;
    }

    private Placement placement(Fronts.Kept one, Placement.Fill fill) {
        return new Placement(
                one.zone(),
                one.slot(),
                fill,
                one.until(),
                new Placement.Dress(
                        Objects.requireNonNullElse(one.kicker(), ""),
                        one.headline(),
                        one.deck(),
                        Optional.ofNullable(one.picture())
                                .flatMap(pictures::kept)
                                .map(Picture::id)
                                .orElse(null),
                        Objects.requireNonNullElse(one.crop(), "")));
    }

    /** Nothing where its story is not here. */
    private Placement.@Nullable Fill fill(Fronts.Kept one) {
        if (one.story() != null) {
            return stories.idByUri(one.story()).map(Placement.Fill.Story::new).orElse(null);
        }
        if (!one.rule().startsWith(TOPIC)) return new Placement.Fill.ByRule(Rule.of(one.rule()));
        var slug = one.rule().substring(TOPIC.length());
        return new Placement.Fill.ByRule(
                new Rule.NewestAbout(topics.keep(slug, new Topic.Named(Topic.Kind.SUBJECT, slug))));
    }
}
