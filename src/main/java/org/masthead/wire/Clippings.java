package org.masthead.wire;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.media.Pictures;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.topic.Topic;
import org.masthead.wire.PhotoFinder.Wanted;

/** Makes dispatches of stories that were cut out of saved pages. */
final class Clippings {

    /** Changes when pages are understood differently. */
    private static final String UNDERSTANDING = "clipping 1";

    private final Clipping clipping;
    private final Delivery delivery;
    private final @Nullable Path folder;
    private final ZoneId here;

    private Clippings(Clipping clipping, Delivery delivery, @Nullable Path folder, ZoneId here) {
        this.clipping = clipping;
        this.delivery = delivery;
        this.folder = folder;
        this.here = here;
    }

    /**
     * @param page the page's bytes, for knowing it again
     * @param here the paper's time zone
     * @throws UnusableRecord when there is no story in it
     */
    static Dispatch dispatch(Clipping clipping, byte[] page, Delivery delivery, Source source, ZoneId here) {
        if (clipping.headline().isBlank() && clipping.body().isEmpty())
            throw new UnusableRecord("No story was found in this page.");
        return new Clippings(clipping, delivery, source.folder(), here).dispatch(page, delivery.publish());
    }

    private Dispatch dispatch(byte[] page, boolean publish) {
        var lead = clipping.lead();
        var found = FoundPictures.of(
                clipping.body(),
                lead == null ? null : wanted(lead),
                wanted(clipping.pictures()),
                delivery.photos(),
                folder,
                false);
        var headline = headline();
        var question = clipping.question();
        return new Dispatch(
                uri(page),
                Fingerprint.of(UNDERSTANDING + (publish ? " published" : ""), page, found.lead()),
                Slug.of(headline),
                new Dispatch.Words(
                        PlainText.line(clipping.kicker()),
                        headline,
                        Copy.Headlines.NONE,
                        PlainText.line(clipping.deck())),
                credits(),
                PlainText.line(clipping.dateline()),
                placing(),
                topics(),
                found.body(),
                found.lead(),
                new Copy.Rights(
                        PlainText.line(clipping.rights().holder()),
                        PlainText.line(clipping.rights().notice()),
                        "",
                        ""),
                clipping.language(),
                publish ? new Arrival.Fate.Publish() : new Arrival.Fate.Draft(),
                new Dispatch.Times(day(clipping.published()), day(clipping.updated()), null, null),
                List.of(),
                List.of(),
                new Dispatch.Beside(
                        people(),
                        found.inBody(),
                        List.of(),
                        question == null ? null : new Dispatch.Question(question.words(), question.options()),
                        lines()),
                notes(found.notes()));
    }

    /** The page's own address names the story; without one, what it says does. */
    private String uri(byte[] page) {
        return clipping.address().isEmpty()
                ? "urn:masthead:clipping:" + Fingerprint.of("", page, null)
                : clipping.address();
    }

    private String headline() {
        var headline = PlainText.line(clipping.headline());
        if (!headline.isEmpty()) return headline;
        var words = clipping.body().text().lines().findFirst().orElse("");
        return words.length() <= 80
                ? words
                : words.substring(0, words.lastIndexOf(' ', 80) + 1).strip() + "…";
    }

    /** A page that names a day and no hour means the day here, not the moment it begins elsewhere. */
    private @Nullable OffsetDateTime day(@Nullable OffsetDateTime time) {
        if (time == null || !time.getOffset().equals(ZoneOffset.UTC)) return time;
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) return time;
        return time.toLocalDate().atStartOfDay(here).toOffsetDateTime();
    }

    private List<Dispatch.Credit> credits() {
        return clipping.writers().stream()
                .map(one -> new Dispatch.Credit(kind(one), PlainText.name(one.name()), one.role(), ""))
                .filter(one -> !one.name().isEmpty())
                .distinct()
                .toList();
    }

    private static Copy.Credit.Kind kind(Clipping.Writer writer) {
        if (!writer.organisation()) return Copy.Credit.Kind.PERSON;
        return Agencies.isAgency(writer.name()) ? Copy.Credit.Kind.WIRE : Copy.Credit.Kind.ORGANISATION;
    }

    private Dispatch.Placing placing() {
        var section = PlainText.name(clipping.section());
        return new Dispatch.Placing("", section.isEmpty() ? List.of() : List.of(section), List.of(), "");
    }

    private List<Topic.Named> topics() {
        return clipping.topics().stream()
                .map(PlainText::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Topic.Named(Topic.Kind.SUBJECT, name))
                .toList();
    }

    private List<Dispatch.Person> people() {
        return clipping.writers().stream()
                .filter(one -> !one.organisation())
                .filter(one -> !one.biography().isBlank() || !one.email().isBlank())
                .map(one -> new Dispatch.Person(
                        PlainText.name(one.name()), Markup.ofText(one.biography()), one.email(), null))
                .toList();
    }

    private List<Dispatch.Line> lines() {
        return clipping.lines().stream()
                .map(one -> new Dispatch.Line(one.number(), one.role().word(), one.words()))
                .toList();
    }

    private List<String> notes(List<String> onPictures) {
        var notes = new ArrayList<>(clipping.notes());
        var rest = clipping.rest();
        if (!rest.isEmpty()) {
            notes.addFirst(
                    rest.endsWith(".") ? rest : "The text is only a part of the story: the page says “" + rest + "”.");
        }
        notes.addAll(onPictures);
        return notes.stream().distinct().toList();
    }

    private static Map<String, Wanted> wanted(Map<String, Clipping.Picture> pictures) {
        var wanted = new LinkedHashMap<String, Wanted>();
        pictures.forEach((place, picture) -> wanted.put(place, wanted(picture)));
        return wanted;
    }

    private static Wanted wanted(Clipping.Picture picture) {
        return new Wanted(
                picture.address(),
                new Pictures.Words(
                        PlainText.line(picture.alt()),
                        PlainText.line(picture.caption()),
                        PlainText.line(picture.credit())));
    }
}
