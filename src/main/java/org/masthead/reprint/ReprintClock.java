package org.masthead.reprint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to requests: quotes lapse, licences end, and their holders are told before. */
@Component
class ReprintClock {

    private static final int MOST = 100;
    private static final int AHEAD_DAYS = 30;

    private final ReprintRepository reprints;
    private final LicenceRepository licences;
    private final ReprintLetters letters;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReprintClock(
            ReprintRepository reprints,
            LicenceRepository licences,
            ReprintLetters letters,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reprints = reprints;
        this.licences = licences;
        this.letters = letters;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it did as much as it does at a time, so that more may be left. */
    @Transactional
    public boolean tick() {
        var now = OffsetDateTime.now(clock);
        var lapsing = reprints.lapsing(now, MOST);
        lapsing.forEach(id -> lapse(id, now));
        var ending = licences.ending(now, MOST);
        ending.forEach(number -> end(number, now));
        var closing = licences.closing(now, now.plusDays(AHEAD_DAYS), MOST);
        closing.forEach(number -> remind(number, now));
        return Stream.of(lapsing, ending, closing).anyMatch(some -> some.size() == MOST);
    }

    private void lapse(long id, OffsetDateTime now) {
        var quoted = reprints.heldById(id).orElseThrow();
        if (quoted.standing(now) != State.LAPSED || quoted.state() == State.LAPSED) return;
        reprints.save(quoted.moved(State.LAPSED, ""));
        ledger.write(Editor.CLOCK, "let a quote lapse", quoted.key(), "");
    }

    private void end(String number, OffsetDateTime now) {
        if (!licences.end(number, now)) return;
        var licence = licences.byNumber(number).orElseThrow();
        reprints.follow(number, State.LICENSED.key(), State.EXPIRED.key(), "");
        ledger.write(Editor.CLOCK, "ended", licence.key(), "");
        letters.ended(reprints.byId(licence.reprint()).orElseThrow(), licence);
        events.publishEvent(PagesChanged.of(licence.key()));
    }

    /** A licence for a few weeks needs no letter halfway. */
    private void remind(String number, OffsetDateTime now) {
        if (!licences.remind(number, now)) return;
        var licence = licences.byNumber(number).orElseThrow();
        if (licence.issued().plusDays(AHEAD_DAYS * 2L).isAfter(licence.expires())) return;
        letters.closing(reprints.byId(licence.reprint()).orElseThrow(), licence);
    }
}
