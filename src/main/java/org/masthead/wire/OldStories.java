package org.masthead.wire;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.media.Pictures;
import org.masthead.moving.OldAuthor;
import org.masthead.moving.OldPicture;
import org.masthead.moving.OldStory;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;
import org.masthead.wire.Mapping.Place;
import org.masthead.wire.PhotoFinder.Wanted;

/** Makes dispatches of the stories that a newsroom brings along from another system. */
final class OldStories {

    /** Changes when those are understood differently; where they go, and which pictures were found, counts too. */
    private static final String UNDERSTANDING = "moving 1";

    private final Delivery delivery;
    private final @Nullable Path folder;
    private final OffsetDateTime now;

    /** @param folder the export's own */
    OldStories(Delivery delivery, @Nullable Path folder, OffsetDateTime now) {
        this.delivery = delivery;
        this.folder = folder;
        this.now = now;
    }

    Understanding understood(OldStory old) {
        if (old.status() == OldStory.Status.BINNED) {
            return new Understanding.Refused(old.record(), "It lay in the old system’s bin, and stays there.");
        }
        return new Understanding.Understood(old.record(), dispatch(old));
    }

    private Dispatch dispatch(OldStory old) {
        var found = FoundPictures.of(
                old.body(),
                old.lead() == null ? null : wanted(old.lead()),
                wanted(old.pictures()),
                delivery.photos(),
                folder,
                true);
        var notes = new ArrayList<>(old.notes());
        notes.addAll(found.notes());
        var filed = filed(old);
        var understanding = UNDERSTANDING + " " + filed + " " + found.inBody().keySet();
        var headline = PlainText.line(old.headline());
        return new Dispatch(
                old.uri(),
                Fingerprint.of(understanding, old.source(), found.lead()),
                Slug.of(old.slug().isEmpty() ? headline : old.slug()),
                words(old, headline),
                credits(old.authors()),
                "",
                filed.placing(),
                filed.topics(),
                found.body(),
                found.lead(),
                Copy.Rights.OURS,
                old.language(),
                fate(old.status()),
                times(old),
                List.of(),
                List.of(),
                new Dispatch.Beside(people(old.authors(), notes), found.inBody(), old.addresses(), null, List.of()),
                List.copyOf(notes));
    }

    private static Dispatch.Words words(OldStory old, String headline) {
        var headlines = new Copy.Headlines("", PlainText.line(old.search()), PlainText.line(old.social()));
        var shown = headline.isEmpty() ? "Untitled" : headline;
        return new Dispatch.Words("", shown, headlines, PlainText.line(old.deck()));
    }

    private static List<Dispatch.Credit> credits(List<OldAuthor> authors) {
        return authors.stream()
                .map(one -> PlainText.name(one.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Dispatch.Credit(Copy.Credit.Kind.PERSON, name, "", ""))
                .toList();
    }

    private List<Dispatch.Person> people(List<OldAuthor> authors, List<String> notes) {
        return authors.stream()
                .filter(one -> !one.biography().isBlank() || one.portrait() != null)
                .map(one -> new Dispatch.Person(
                        PlainText.name(one.name()),
                        PlainText.hasTags(one.biography())
                                ? Markup.of(one.biography())
                                : Markup.ofText(one.biography()),
                        "",
                        portrait(one, notes)))
                .toList();
    }

    private Dispatch.@Nullable Photo portrait(OldAuthor author, List<String> notes) {
        var portrait = author.portrait();
        return portrait == null ? null : delivery.photos().find(wanted(portrait), folder, notes);
    }

    private Dispatch.Times times(OldStory old) {
        var later = old.status() == OldStory.Status.SCHEDULED
                && old.published() != null
                && old.published().isAfter(now);
        return new Dispatch.Times(later ? null : old.published(), old.updated(), later ? old.published() : null, null);
    }

    private static Arrival.Fate fate(OldStory.Status status) {
        return status == OldStory.Status.DRAFT ? new Arrival.Fate.Draft() : new Arrival.Fate.Publish();
    }

    private record Filed(Dispatch.Placing placing, List<Topic.Named> topics) {}

    /** The main category that is a section here is the story's; what else it is filed under becomes its topics. */
    private Filed filed(OldStory old) {
        var section = "";
        var topics = new LinkedHashSet<Topic.Named>();
        var filings = new ArrayList<>(old.filings());
        filings.sort((one, other) -> Boolean.compare(other.main(), one.main()));
        for (var filing : filings) {
            var category = filing.kind() == OldStory.Filing.Kind.CATEGORY;
            var name = PlainText.name(filing.name());
            var term = new Mapping.Term(category, filing.slug().isEmpty() ? Slug.of(name) : filing.slug(), name);
            switch (delivery.mapping().place(term)) {
                case Place.InSection(var place) -> {
                    if (section.isEmpty()) section = place;
                    else if (!section.equals(place)) topics.add(new Topic.Named(Topic.Kind.SUBJECT, place));
                }
                case Place.AsTopic(var kind, var topic) -> topics.add(new Topic.Named(kind, topic));
                case Place.Nowhere() -> {}
            }
        }
        return new Filed(new Dispatch.Placing(section, List.of(), List.of(), ""), List.copyOf(topics));
    }

    private static Map<String, Wanted> wanted(Map<String, OldPicture> pictures) {
        var wanted = new LinkedHashMap<String, Wanted>();
        pictures.forEach((place, picture) -> wanted.put(place, wanted(picture)));
        return wanted;
    }

    private static Wanted wanted(OldPicture picture) {
        return new Wanted(
                picture.address(),
                new Pictures.Words(
                        PlainText.line(picture.alt()),
                        PlainText.line(picture.caption()),
                        PlainText.line(picture.credit())));
    }
}
