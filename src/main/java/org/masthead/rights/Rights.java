package org.masthead.rights;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masthead.house.Memory;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose each story is, and whether the paper may license it. */
@Service
public class Rights {

    private static final String KEY = "rights-holds";

    private final RightsRepository repository;
    private final Ownership ownership;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Map<String, RightsRepository.Hold>> memory = new Memory<>(1);

    Rights(
            RightsRepository repository,
            RightsSettings settings,
            Paper paper,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.ownership = new Ownership(paper, settings);
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Checks a story. What somebody else owns is never offered. */
    public Ruling ruling(Work work) {
        var other = ownership.other(work);
        if (other.isPresent()) return new Ruling.Theirs(other.get(), ownership.ask(other.get()));
        var hold = holds().get(work.key());
        if (hold != null) return new Ruling.Withheld(hold.reason(), hold.ask());
        return pictures(work);
    }

    private Ruling.Ours pictures(Work work) {
        var ours = new ArrayList<String>();
        var unclear = new ArrayList<String>();
        var others = new LinkedHashSet<String>();
        for (var shot : work.pictures()) {
            switch (ownership.claim(shot.credit())) {
                case OURS -> ours.add(shot.key());
                case UNCLEAR -> unclear.add(shot.key());
                case THEIRS -> others.add(shot.credit());
            }
        }
        return new Ruling.Ours(ours, unclear, List.copyOf(others));
    }

    /** Keeps a story back from licensing. */
    @Transactional
    void withhold(String subject, String reason, String ask, Editor by) {
        var before = holds().get(subject);
        repository.keep(new RightsRepository.Hold(subject, reason, ask, OffsetDateTime.now(clock), by.name()));
        ledger.write(
                by,
                "withheld from reprint",
                subject,
                Ledger.Change.of("withheld", before == null ? "no" : before.reason(), reason));
        events.publishEvent(PagesChanged.of(KEY, subject));
    }

    /** Offers it again. */
    @Transactional
    void offer(String subject, Editor by) {
        var before = holds().get(subject);
        if (!repository.drop(subject)) return;
        ledger.write(
                by,
                "offered for reprint again",
                subject,
                Ledger.Change.of("withheld", before == null ? "" : before.reason(), "no"));
        events.publishEvent(PagesChanged.of(KEY, subject));
    }

    Map<String, RightsRepository.Hold> holds() {
        return memory.of(
                KEY,
                key -> repository.all().stream()
                        .collect(Collectors.toMap(RightsRepository.Hold::subject, Function.identity())));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
