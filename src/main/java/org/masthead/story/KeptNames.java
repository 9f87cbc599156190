package org.masthead.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.KeptStories.Facts;
import org.masthead.story.KeptStories.Kept;
import org.masthead.story.KeptStories.Run;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Puts names for the paper's own numbers where a story leaves it, and numbers for names where it comes back. */
@Component
class KeptNames {

    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Pictures pictures;

    KeptNames(Sections sections, Bylines bylines, Topics topics, Pictures pictures) {
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.pictures = pictures;
    }

    Kept kept(KeptStories.Row row, KeptStories.Former former) {
        var standing = row.standing();
        var copy = row.copy();
        var facts = new Facts(
                standing,
                row.revision(),
                row.made(),
                row.by(),
                section(copy.section()),
                copy.credits().stream().map(this::credit).toList(),
                topics.byIds(copy.topics()).stream()
                        .map(topic -> new KeptStories.Subject(topic.slug(), topic.kind(), topic.name()))
                        .toList(),
                lead(copy.picture()),
                others(copy.related(), former.uris()),
                copy.series(),
                copy.rights(),
                copy.language(),
                row.notices(),
                former.slugsOf(standing),
                former.paths().getOrDefault(standing.id(), List.of()),
                row.revision() == standing.revision() ? row.waiting() : null);
        var notices = row.notices().stream().map(KeptStories.Said::notice).toList();
        return Kept.of(standing, row.revision(), copy, notices, facts);
    }

    private KeptStories.Named section(String slug) {
        return new KeptStories.Named(
                slug, sections.bySlug(slug).map(Section::name).orElse(slug));
    }

    private KeptStories.Credit credit(Copy.Credit credit) {
        var author = Optional.ofNullable(credit.byline()).flatMap(bylines::byId).map(Author::slug);
        return new KeptStories.Credit(credit.kind(), author.orElse(null), credit.name(), credit.role(), credit.place());
    }

    private KeptStories.@Nullable Lead lead(Copy.@Nullable Lead lead) {
        if (lead == null) return null;
        return pictures.kept(lead.picture())
                .map(picture -> new KeptStories.Lead(picture.key(), lead.caption()))
                .orElse(null);
    }

    private static List<KeptStories.Other> others(List<Long> related, Map<Long, String> uris) {
        var others = new ArrayList<KeptStories.Other>();
        for (var number : related) {
            var uri = uris.get(number);
            if (uri != null) others.add(new KeptStories.Other(uri, number));
        }
        return others;
    }

    /**
     * What the story says, with this paper's numbers; authors and topics that are not here yet are added.
     *
     * @param related the numbers of the stories to read with it
     * @param notes what is not here
     */
    Copy copy(Kept kept, List<Long> related, Run run, List<String> notes) {
        var facts = kept.facts();
        var words = kept.story().copy();
        var about = new LinkedHashSet<Long>();
        for (var subject : facts.topics()) about.add(topic(subject, run));
        return new Copy(
                words.kicker(),
                words.headline(),
                words.headlines(),
                words.deck(),
                facts.credits().stream().map(credit -> credit(credit, run)).toList(),
                words.dateline(),
                section(facts.section()),
                List.copyOf(about),
                words.body(),
                lead(facts.picture(), notes),
                related,
                facts.series(),
                facts.rights(),
                facts.language());
    }

    private String section(KeptStories.Named named) {
        sections.keep(new Section(named.slug(), named.name(), ""));
        return named.slug();
    }

    private long topic(KeptStories.Subject subject, Run run) {
        return run.topics.computeIfAbsent(
                subject.slug(), slug -> topics.keep(slug, new Topic.Named(subject.kind(), subject.name())));
    }

    private Copy.Credit credit(KeptStories.Credit credit, Run run) {
        var id = credit.author() == null
                ? null
                : run.authors.computeIfAbsent(credit.author(), slug -> bylines.keep(slug, credit.name()));
        return new Copy.Credit(credit.kind(), id, credit.name(), credit.role(), credit.place());
    }

    private Copy.@Nullable Lead lead(KeptStories.@Nullable Lead lead, List<String> notes) {
        if (lead == null) return null;
        var picture = pictures.kept(lead.picture()).map(Picture::id);
        if (picture.isEmpty()) notes.add("The picture " + lead.picture() + " is not here: import the whole export.");
        return picture.map(id -> new Copy.Lead(id, lead.caption())).orElse(null);
    }
}
