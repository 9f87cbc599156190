package org.masthead.reprint;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rights desk does with requests and licences. */
@Service
class ReprintDesk {

    private final ReprintRepository repository;
    private final Licences office;
    private final LicenceRepository licences;
    private final Reprints reprints;
    private final ReprintLetters letters;
    private final Supplier<ReprintSettings> settings;
    private final Ledger ledger;
    private final Clock clock;

    ReprintDesk(
            ReprintRepository repository,
            Licences office,
            LicenceRepository licences,
            Reprints reprints,
            ReprintLetters letters,
            Supplier<ReprintSettings> settings,
            Ledger ledger,
            Clock clock) {
        this.repository = repository;
        this.office = office;
        this.licences = licences;
        this.reprints = reprints;
        this.letters = letters;
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Sets a price by hand, or another one. */
    @Transactional
    void quote(long id, BigDecimal amount, String currency, String words, Visitor by) {
        var basis = words.isEmpty() ? "Quoted by the rights desk." : words;
        var asked = held(id);
        var quoted = asked.quoted(
                new Price(amount, currency, basis),
                now().plusDays(settings.get().quoteDays()));
        repository.save(quoted);
        write(asked, quoted, by, "quoted", amount.toPlainString() + " " + currency + ". " + words);
        letters.quoted(quoted, reprints.headline(quoted));
    }

    @Transactional
    void refuse(long id, String reason, Visitor by) {
        var asked = held(id);
        var refused = asked.moved(State.REFUSED, reason);
        repository.save(refused);
        write(asked, refused, by, "refused", reason);
        letters.refused(refused, reprints.headline(refused));
    }

    /** Keeps a note that only the desk reads. */
    @Transactional
    void note(long id, String words, Visitor by) {
        write(held(id), by, "noted", words, false);
    }

    /** Writes to the one who asks. */
    @Transactional
    void reply(long id, String words, Visitor by) {
        var asked = held(id);
        write(asked, by, "answered", words, true);
        letters.answered(asked, words);
    }

    @Transactional
    void paid(long id, Visitor by) {
        reprints.paid(id, name(by), new Editor(by.key()));
    }

    @Transactional
    void revoke(long id, String reason, Visitor by) {
        var asked = held(id);
        var licence = office.revoke(number(asked), reason, now());
        write(asked, repository.byId(id).orElseThrow(), by, "revoked", licence.number() + ": " + reason);
        letters.revoked(asked, licence);
    }

    /**
     * Offers more time on a licence: at once where that costs nothing, else as a quote to accept.
     *
     * @return the number of the request for it
     */
    @Transactional
    long renew(long id, int months, BigDecimal amount, String currency, Visitor by) {
        var original = held(id);
        var number = number(original);
        var licence = licences.held(number).orElseThrow(NotFound::new);
        if (licence.revoked() != null) throw Licences.revoked();
        if (repository.openRenewal(number).isPresent()) throw renewing();
        var basis = "Renewal of " + number + ".";
        var kept = repository.add(renewal(original, months, number)
                .quoted(
                        new Price(amount, currency, basis),
                        now().plusDays(settings.get().quoteDays())));
        write(kept, by, "offered to renew", number, true);
        if (amount.signum() == 0) reprints.accept(kept.secret());
        else letters.quoted(kept, licence.headline());
        return kept.id();
    }

    private Reprint renewal(Reprint original, int months, String number) {
        var old = original.terms();
        var terms = new Terms(
                old.use(), old.words(), old.copies(), old.territory(), months, old.language(), old.pictures());
        return new Reprint(
                0,
                Slug.unguessable(),
                original.story(),
                terms,
                original.asker(),
                State.ASKED,
                null,
                null,
                null,
                "",
                now(),
                number,
                true);
    }

    private static String number(Reprint reprint) {
        return Optional.ofNullable(reprint.licence())
                .orElseThrow(() -> new Refused(
                        409,
                        "There is no licence yet",
                        "This request has not become a licence.",
                        "Quote it first; the licence is made out when the quote is accepted."));
    }

    private static Refused renewing() {
        return new Refused(
                409,
                "A renewal is under way already",
                "There is an open request to renew this licence.",
                "Open it from the list of requests, and quote there.");
    }

    /** What becomes of a request, with where it stood and what it cost. */
    private void write(Reprint before, Reprint after, Visitor by, String did, String words) {
        repository.write(after.id(), new ReprintRepository.Entry(now(), name(by), did, words, true));
        ledger.write(new Editor(by.key()), did, after.key(), words, new Ledger.Change(told(before), told(after)));
    }

    private static Map<String, String> told(Reprint reprint) {
        var price = reprint.price();
        return Map.of(
                "state",
                reprint.state().key(),
                "price",
                price == null ? "none" : price.amount().toPlainString() + " " + price.currency());
    }

    private void write(Reprint reprint, Visitor by, String did, String words, boolean open) {
        repository.write(reprint.id(), new ReprintRepository.Entry(now(), name(by), did, words, open));
        ledger.write(new Editor(by.key()), did, reprint.key(), open ? words : "");
    }

    private static String name(Visitor by) {
        return by.name().isEmpty() ? "The rights desk" : by.name();
    }

    private Reprint held(long id) {
        return repository.heldById(id).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
