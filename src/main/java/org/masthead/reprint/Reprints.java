package org.masthead.reprint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.rights.Ruling;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for permission to reprint: what those who ask can do. */
@Service
public class Reprints {

    static final Editor ASKER = new Editor("an asker");
    static final Editor DESK = new Editor("the rights desk");

    /** Only when the end is this near, so that nobody renews for ever at one go. */
    static final int RENEWABLE_DAYS = 60;

    private final ReprintRepository repository;
    private final LicenceRepository licences;
    private final Licences office;
    private final PriceCard card;
    private final Owners owners;
    private final Stories stories;
    private final Payment payment;
    private final ReprintLetters letters;
    private final Supplier<ReprintSettings> settings;
    private final Ledger ledger;
    private final Paper paper;
    private final Clock clock;

    Reprints(
            ReprintRepository repository,
            LicenceRepository licences,
            Licences office,
            PriceCard card,
            Owners owners,
            Stories stories,
            Payment payment,
            ReprintLetters letters,
            Supplier<ReprintSettings> settings,
            Ledger ledger,
            Paper paper,
            Clock clock) {
        this.repository = repository;
        this.licences = licences;
        this.office = office;
        this.card = card;
        this.owners = owners;
        this.stories = stories;
        this.payment = payment;
        this.letters = letters;
        this.settings = settings;
        this.ledger = ledger;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * Asks, as the form on a story's reprint page does.
     *
     * @return the secret that ends the address of the request's page
     * @throws IllegalArgumentException when the form is not filled in as it must be, with what is wrong by field
     */
    @Transactional
    public String ask(long story, ReprintForm form) {
        var live = stories.live(story).orElseThrow(NotFound::new);
        return switch (check(live, form)) {
            case FormCheck.Checked.Good(var terms, var asker) ->
                ask(live, terms, asker).secret();
            case FormCheck.Checked.Wrong(var fields) -> throw new IllegalArgumentException(fields.toString());
        };
    }

    FormCheck.Checked check(Story story, ReprintForm form) {
        var pictures = owners.ruling(story) instanceof Ruling.Ours ours
                && !(ours.pictures().isEmpty() && ours.unclear().isEmpty());
        return FormCheck.check(form, language(story), story.copy().body().words(), pictures);
    }

    String language(Story story) {
        return story.copy().language().isEmpty()
                ? paper.language()
                : story.copy().language();
    }

    @Transactional
    Reprint ask(Story story, Terms terms, Asker asker) {
        var asked = begin(story.id(), terms, asker, null);
        return quote(story, asked);
    }

    /** Asks for more time on a licence, on the same terms. Asked twice, it is one request. */
    @Transactional
    public String renew(String secret) {
        var original = held(secret);
        var licence =
                Optional.ofNullable(original.licence()).flatMap(licences::held).orElseThrow(NotFound::new);
        if (licence.revoked() != null) throw Licences.revoked();
        var open = repository.openRenewal(licence.number());
        if (open.isPresent()) return open.get().secret();
        if (licence.expires().minusDays(RENEWABLE_DAYS).isAfter(now())) throw tooEarly();
        var story = stories.live(original.story()).orElseThrow(Reprints::withdrawn);
        return quote(story, begin(story.id(), original.terms(), original.asker(), licence.number()))
                .secret();
    }

    private Reprint begin(long story, Terms terms, Asker asker, @Nullable String renewed) {
        var now = now();
        return new Reprint(
                0,
                Slug.unguessable(),
                story,
                terms,
                asker,
                State.ASKED,
                null,
                WorkingDays.after(paper.day(now), settings.get().answerDays()),
                null,
                "",
                now,
                renewed,
                renewed != null);
    }

    private Reprint quote(Story story, Reprint asked) {
        if (!(owners.ruling(story) instanceof Ruling.Ours ours)) throw Licences.notOurs();
        var unclear = !ours.unclear().isEmpty();
        return switch (card.quote(asked.terms(), ours.pictures().size(), unclear)) {
            case PriceCard.Quote.ByHand(var reason) -> {
                var kept = repository.add(asked);
                write(kept, "asked", "The rights desk answers this one: " + reason + ".");
                letters.waiting(kept, story.copy().headline());
                yield kept;
            }
            case PriceCard.Quote.Set(var price) -> {
                var kept = repository.add(
                        asked.quoted(price, now().plusDays(settings.get().quoteDays())));
                write(kept, "asked", price.basis());
                if (price.free()) yield proceed(kept.accepted(now()));
                letters.quoted(kept, story.copy().headline());
                yield kept;
            }
        };
    }

    /**
     * Accepts the quote. Done twice, or by two at once, it makes one licence.
     *
     * @return where to pay, if that is at another site
     */
    @Transactional
    public Optional<String> accept(String secret) {
        var asked = held(secret);
        if (asked.state() == State.ACCEPTED || asked.state() == State.LICENSED) return Optional.empty();
        var accepted = asked.accepted(now());
        write(accepted, "accepted the quote", "");
        var price = accepted.price();
        if (price == null || price.free()) return settled(accepted);
        return switch (payment.begin(accepted, now())) {
            case Payment.Step.Later later -> settled(accepted);
            case Payment.Step.First first -> {
                repository.save(accepted);
                letters.payFirst(accepted, headline(accepted));
                yield Optional.empty();
            }
            case Payment.Step.Elsewhere(var address) -> {
                repository.save(accepted);
                yield Optional.of(address);
            }
        };
    }

    private Optional<String> settled(Reprint accepted) {
        proceed(accepted);
        return Optional.empty();
    }

    /**
     * The money has come: what waited for it is licensed now. False when that was known.
     *
     * @param who as the history names whoever says so
     */
    @Transactional
    boolean paid(long id, String who, Editor by) {
        var asked = repository.heldById(id).orElseThrow(NotFound::new);
        if (!licences.pay(id, now()) && asked.state() != State.ACCEPTED) return false;
        repository.write(id, new ReprintRepository.Entry(now(), who, "marked it as paid", "", true));
        ledger.write(by, "marked as paid", asked.key(), "");
        if (asked.state() == State.ACCEPTED) proceed(asked);
        return true;
    }

    private Reprint proceed(Reprint accepted) {
        var licence = office.grant(accepted, now());
        var done = repository.byId(accepted.id()).orElseThrow();
        var did = accepted.renewal() ? "renewed the licence" : "made out the licence";
        repository.write(done.id(), new ReprintRepository.Entry(now(), paper.name(), did, licence.number(), true));
        ledger.write(DESK, did, done.key(), licence.number());
        letters.licensed(done, licence);
        return done;
    }

    @Transactional
    public void decline(String secret) {
        var asked = held(secret);
        if (asked.state() == State.DECLINED) return;
        var declined = asked.moved(State.DECLINED, "");
        repository.save(declined);
        write(declined, "declined", "");
        letters.declined(declined);
    }

    /** Asks the rights desk something about a request. */
    @Transactional
    public void question(String secret, String words) {
        var asked = held(secret);
        write(asked, "asked a question", words);
        letters.asked(asked, words);
    }

    private void write(Reprint reprint, String did, String words) {
        var entry = new ReprintRepository.Entry(now(), reprint.asker().name(), did, words, true);
        repository.write(reprint.id(), entry);
        ledger.write(ASKER, did, reprint.key(), did.equals("asked a question") ? "" : words);
    }

    String headline(Reprint reprint) {
        return stories.shown(reprint.story()).copy().headline();
    }

    private Reprint held(String secret) {
        return repository.heldBySecret(secret).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    static Refused withdrawn() {
        return new Refused(
                410,
                "This story was withdrawn",
                "It is no longer offered for reprint.",
                "The story’s own address says why it was withdrawn.");
    }

    private static Refused tooEarly() {
        return new Refused(
                409,
                "It is early to renew this licence",
                "A licence can be renewed in its last " + RENEWABLE_DAYS + " days, and after it has ended.",
                "Come back to this page then; we send a letter before it ends.");
    }
}
