package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Memory;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Story;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The discussions under stories: how each is led, and how many comments its readers see. */
@Service
public class Discussions {

    private static final int REMEMBERED = 20_000;

    private final DiscussionRepository repository;
    private final Supplier<DiscussionSettings> settings;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<Discussion> memory = new Memory<>(REMEMBERED);

    Discussions(
            DiscussionRepository repository,
            Supplier<DiscussionSettings> settings,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** How many comments the readers of a story see. */
    public int shown(long story) {
        return of(story).shown();
    }

    /** How a discussion is led now; what pages remember of it is never older than their keys. */
    Discussion of(long story) {
        return memory.of(Discussion.key(story), key -> now(story));
    }

    Discussion now(long story) {
        var usual = settings.get().mode();
        return repository.find(story, usual).orElseGet(() -> Discussion.none(story, usual));
    }

    /** When a story takes no more comments; nothing where it always will. */
    Optional<OffsetDateTime> closes(Story story, Discussion discussion) {
        if (discussion.closes() != null) return Optional.of(discussion.closes());
        if (settings.get().runs().isZero()) return Optional.empty();
        return Optional.of(story.firstPublished().plus(settings.get().runs()));
    }

    boolean closed(Story story, Discussion discussion) {
        if (discussion.mode() == Discussion.Mode.CLOSED || story.state() != Story.State.LIVE) return true;
        return closes(story, discussion)
                .map(end -> !end.isAfter(OffsetDateTime.now(clock)))
                .orElse(false);
    }

    /** Whether a moderator reads what comes before others do. */
    boolean readFirst(Story story, Discussion discussion) {
        return discussion.mode() == Discussion.Mode.PREMODERATED
                || settings.get().readFirst().contains(story.copy().section());
    }

    /** How it would be led if nobody did so by hand. */
    Discussion usual(Discussion discussion) {
        return discussion.asUsual(settings.get().mode());
    }

    /**
     * Leads a discussion in another way from now on.
     *
     * @param mode null: as the paper usually leads discussions
     * @param closes null: as long as the paper usually lets discussions run
     */
    @Transactional
    void lead(long story, Discussion.@Nullable Mode mode, @Nullable OffsetDateTime closes, Visitor by) {
        lead(story, mode, closes, new Editor(by.key()));
    }

    private void lead(long story, Discussion.@Nullable Mode mode, @Nullable OffsetDateTime closes, Editor by) {
        repository.hold(List.of(story));
        var before = now(story);
        repository.set(story, mode == null ? null : mode.key(), closes);
        ledger.write(by, "set the discussion of", Story.key(story), new Ledger.Change(told(before), told(now(story))));
        events.publishEvent(PagesChanged.of(Discussion.key(story)));
    }

    /**
     * Leads a discussion in another way from now on.
     *
     * @param mode {@code open}, {@code premoderated}, {@code questions} or {@code closed}
     */
    @Transactional
    public void lead(long story, String mode, Editor by) {
        lead(story, Discussion.Mode.of(mode), null, by);
    }

    private static Map<String, String> told(Discussion discussion) {
        return Map.of(
                "led",
                discussion.asUsual() ? "as usual" : discussion.mode().key(),
                "closes",
                discussion.closes() == null ? "as usual" : discussion.closes().toString());
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
