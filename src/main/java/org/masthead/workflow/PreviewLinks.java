package org.masthead.workflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.DeskStories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that show a story to a source, a lawyer or a friend of the house before it is published. */
@Component
class PreviewLinks {

    static final int LONGEST_DAYS = 30;

    private final PreviewRepository repository;
    private final DeskStories desk;
    private final Ledger ledger;
    private final Clock clock;

    PreviewLinks(PreviewRepository repository, DeskStories desk, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
    }

    static String path(String secret) {
        return "/previews/" + secret;
    }

    /** @param days how long it is good, 1 to 30 */
    @Transactional
    Outcome make(long story, boolean onlyThisRevision, int days, Visitor by) {
        if (days < 1 || days > LONGEST_DAYS) return Outcome.wrong("days", "A preview link is good for 1 to 30 days.");
        var line = desk.line(story);
        var now = OffsetDateTime.now(clock);
        var revision = onlyThisRevision ? (Integer) line.revision() : null;
        repository.add(new Link(0, Slug.unguessable(), story, revision, now, by.name(), now.plusDays(days), null));
        ledger.write(
                new Editor(by.name()),
                "made a preview link of",
                Story.key(story),
                (revision == null ? "the newest revision" : "revision " + revision) + ", for " + days + " days");
        return new Outcome.Done("linked");
    }

    @Transactional
    Outcome end(long story, long link, Visitor by) {
        if (!repository.end(story, link, OffsetDateTime.now(clock))) throw new NotFound();
        ledger.write(new Editor(by.name()), "ended a preview link of", Story.key(story), "");
        return new Outcome.Done("unlinked");
    }

    List<Link> of(long story) {
        return repository.of(story, 20);
    }

    Optional<Link> bySecret(String secret) {
        return secret.matches("[A-Za-z0-9_-]{32}") ? repository.bySecret(secret) : Optional.empty();
    }

    /**
     * One link.
     *
     * @param revision the one it shows; null: always the newest
     * @param ended when somebody ended it before its time, or null
     */
    record Link(
            long id,
            String secret,
            long storyId,
            @Nullable Integer revision,
            OffsetDateTime made,
            String madeBy,
            OffsetDateTime expires,
            @Nullable OffsetDateTime ended) {

        boolean goodAt(OffsetDateTime now) {
            return ended == null && now.isBefore(expires);
        }
    }
}
