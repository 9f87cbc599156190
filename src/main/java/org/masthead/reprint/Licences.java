package org.masthead.reprint;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.rights.Ruling;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes licences out, gives them more time, and takes them back. */
@Component
class Licences {

    private final LicenceRepository licences;
    private final ReprintRepository reprints;
    private final Stories stories;
    private final Owners owners;
    private final LicenceNumbers numbers;
    private final Supplier<ReprintSettings> settings;
    private final Paper paper;
    private final ApplicationEventPublisher events;

    Licences(
            LicenceRepository licences,
            ReprintRepository reprints,
            Stories stories,
            Owners owners,
            LicenceNumbers numbers,
            Supplier<ReprintSettings> settings,
            Paper paper,
            ApplicationEventPublisher events) {
        this.licences = licences;
        this.reprints = reprints;
        this.stories = stories;
        this.owners = owners;
        this.numbers = numbers;
        this.settings = settings;
        this.paper = paper;
        this.events = events;
    }

    /** Does what was agreed: makes a licence out, or gives the one there is more time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Licence grant(Reprint accepted, OffsetDateTime now) {
        var story = offered(accepted.story());
        var licence = accepted.renewal() ? renewed(accepted, now) : issued(accepted, story, now);
        reprints.save(accepted.licensed(licence.number()));
        events.publishEvent(PagesChanged.of(licence.key()));
        return licence;
    }

    /** What was quoted may be withdrawn by now, or have turned out to be another's. */
    private Story offered(long id) {
        var story = stories.live(id)
                .orElseThrow(() -> new Refused(
                        410,
                        "This story was withdrawn",
                        "It is no longer offered, so no licence can be made out for it.",
                        "Nothing is owed. Ask the rights desk on the request’s page if you need to know more."));
        if (!(owners.ofText(story) instanceof Ruling.Ours)) throw notOurs();
        return story;
    }

    private Licence issued(Reprint accepted, Story story, OffsetDateTime now) {
        var wording = settings.get().wording();
        var licence = new Licence(
                numbers.next(now),
                accepted.id(),
                story.id(),
                Slug.unguessable(),
                story.copy().headline(),
                owners.credit(story),
                story.copyright(paper),
                now,
                after(now, accepted.terms().months()),
                null,
                "",
                wording.permission(
                        paper.name(), accepted.asker().licensee(), story.copy().headline()),
                String.join("\n", wording.conditions()));
        licences.add(licence);
        licences.reword(licence.number(), LicensedWords.of(story));
        return licence;
    }

    private Licence renewed(Reprint accepted, OffsetDateTime now) {
        var licence =
                Optional.ofNullable(accepted.licence()).flatMap(licences::held).orElseThrow(NotFound::new);
        if (licence.revoked() != null) throw revoked();
        var from = licence.live(now) ? licence.expires() : now;
        licences.extend(licence.number(), after(from, accepted.terms().months()));
        reprints.follow(licence.number(), State.EXPIRED.key(), State.LICENSED.key(), "");
        return licences.byNumber(licence.number()).orElseThrow();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Licence revoke(String number, String reason, OffsetDateTime now) {
        var licence = licences.held(number).orElseThrow(NotFound::new);
        if (licence.revoked() != null) throw revoked();
        licences.revoke(number, now, reason);
        reprints.follow(number, State.LICENSED.key(), State.REVOKED.key(), reason);
        reprints.follow(number, State.EXPIRED.key(), State.REVOKED.key(), reason);
        events.publishEvent(PagesChanged.of(licence.key()));
        return licences.byNumber(number).orElseThrow();
    }

    static Refused notOurs() {
        return new Refused(
                409,
                "This story is not ours to license",
                "Somebody else holds the rights, or the paper keeps it back.",
                "The story’s reprint page says whom to ask.");
    }

    static Refused revoked() {
        return new Refused(
                409,
                "This licence was revoked",
                "A revoked licence cannot be renewed or revoked again.",
                "Ask for a new one at the foot of the story.");
    }

    private OffsetDateTime after(OffsetDateTime moment, int months) {
        return moment.atZoneSameInstant(paper.timeZone()).plusMonths(months).toOffsetDateTime();
    }
}
