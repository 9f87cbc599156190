package org.masthead.reprint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Markup;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.reprint.page.DeliveryPage;
import org.masthead.rights.Ruling;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Hands a licensee the text as it stands now: clean, with the credit it needs and the way to the original. */
@Component
class Deliveries {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"/media/([a-z0-9]+)\"");
    private static final Pattern OWN_LINK = Pattern.compile("(<a [^>]*href=\")/(?!/)");

    private final LicenceRepository licences;
    private final ReprintRepository reprints;
    private final Stories stories;
    private final Owners owners;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    Deliveries(
            LicenceRepository licences,
            ReprintRepository reprints,
            Stories stories,
            Owners owners,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.licences = licences;
        this.reprints = reprints;
        this.stories = stories;
        this.owners = owners;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    DeliveryPage page(String secret) {
        var licence = live(secret);
        var terms = reprints.byId(licence.reprint()).orElseThrow().terms();
        var story = stories.live(licence.story()).orElseThrow(() -> withdrawn(licence));
        var copy = story.copy();
        return new DeliveryPage(
                copy.language().isEmpty() ? paper.language() : copy.language(),
                copy.headline(),
                copy.deck(),
                copy.byline(),
                copy.dateline(),
                dates.moment(story.firstPublished()).words(),
                lead(story, terms),
                Markup.stored(body(story, terms)).safe(),
                licence.credit(),
                licence.notice(),
                paper.absolute(story.path()),
                paper.name(),
                licence.number(),
                terms.excerpt()
                        ? "You may use up to " + terms.words() + " words of this text, in one piece or several."
                        : "",
                notices(story));
    }

    /** The same as plain text. */
    String text(String secret) {
        var page = page(secret);
        var licence = live(secret);
        var story = stories.live(licence.story()).orElseThrow(NotFound::new);
        var terms = reprints.byId(licence.reprint()).orElseThrow().terms();
        var parts = List.of(
                page.headline(),
                page.deck(),
                page.byline().isEmpty() ? "" : "By " + page.byline(),
                page.dateline(),
                page.limit(),
                page.lead() == null ? "" : PlainCopy.of(page.lead()),
                PlainCopy.of(body(story, terms)),
                String.join("\n\n", page.notices()),
                page.credit() + "\n" + page.notice() + "\nFirst published by " + page.paper() + " on "
                        + page.published() + ":\n" + page.canonical() + "\nLicence " + page.licence());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private Licence live(String secret) {
        var licence = licences.byDelivery(secret).orElseThrow(NotFound::new);
        if (!licence.live(OffsetDateTime.now(clock))) {
            throw new Refused(
                    410,
                    "This licence does not hold any more",
                    "Licence " + licence.number() + " is "
                            + licence.standing(OffsetDateTime.now(clock)).words() + ", so its text is not delivered.",
                    "The request’s page says what can be done; its address is in our letters.");
        }
        return licence;
    }

    private static Refused withdrawn(Licence licence) {
        return new Refused(
                410,
                "This story was withdrawn",
                "“" + licence.headline() + "” is not delivered any more. Please take it down where you can.",
                "The page of licence " + licence.number() + " says why.");
    }

    private DeliveryPage.@Nullable Lead lead(Story story, Terms terms) {
        var lead = story.copy().picture();
        if (lead == null || !terms.pictures()) return null;
        var kept = licensed(story);
        return owners.pictures(story).stream()
                .filter(one -> one.id() == lead.picture() && kept.contains(one.key()))
                .findFirst()
                .map(one -> new DeliveryPage.Lead(
                        paper.absolute("/media/" + one.key() + "/1280.jpg"),
                        one.alt(),
                        lead.caption().isEmpty() ? one.caption() : lead.caption(),
                        one.credit()))
                .orElse(null);
    }

    /** Pictures that are not licensed go, with what stands around them; the addresses of the others are whole. */
    private String body(Story story, Terms terms) {
        var kept = terms.pictures() ? licensed(story) : Set.<String>of();
        var html = story.copy().body().withoutPageMarks().blocks().stream()
                .map(Markup.Block::html)
                .filter(block -> PICTURE.matcher(block).results().allMatch(found -> kept.contains(found.group(1))))
                .collect(Collectors.joining("\n"));
        var whole = PICTURE.matcher(html)
                .replaceAll(found -> "<img src=\"" + paper.absolute("/media/" + found.group(1) + "/1280.jpg") + "\"");
        return OWN_LINK.matcher(whole).replaceAll("$1" + paper.address() + "/");
    }

    /** What nobody was sure of was cleared by the desk when it quoted; what is another's never is. */
    private Set<String> licensed(Story story) {
        var keys = new HashSet<String>();
        if (owners.ruling(story) instanceof Ruling.Ours ours) {
            keys.addAll(ours.pictures());
            keys.addAll(ours.unclear());
        }
        return keys;
    }

    private List<String> notices(Story story) {
        return story.notices().stream()
                .map(one -> one.kind().words() + " (" + dates.moment(one.made()).words() + "): " + one.text())
                .toList();
    }
}
