package org.masthead.reprint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells licensees what the paper says of a story after they licensed it. It listens to what tells pages, in the same
 * transaction: whatever way a correction or a withdrawal comes in, no licensee is left out.
 */
@Component
class StoryWatch {

    private static final String STORY = "story:";
    private static final String WITHDRAWAL = "Withdrawal";
    private static final String REVISED =
            "The words of the story were revised. It carries no notice of it for readers.";

    private final LicenceRepository licences;
    private final ReprintRepository reprints;
    private final Stories stories;
    private final ReprintLetters letters;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryWatch(
            LicenceRepository licences,
            ReprintRepository reprints,
            Stories stories,
            ReprintLetters letters,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.licences = licences;
        this.reprints = reprints;
        this.stories = stories;
        this.letters = letters;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(PagesChanged changed) {
        var ids = stories(changed.keys());
        if (ids.isEmpty()) return;
        var now = OffsetDateTime.now(clock);
        licences.live(ids, now).stream()
                .collect(Collectors.groupingBy(Licence::story))
                .forEach((id, live) -> tell(stories.shown(id), live, now));
    }

    private static Set<Long> stories(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith(STORY) && key.matches("story:\\d{1,18}"))
                .map(key -> Long.parseLong(key.substring(STORY.length())))
                .collect(Collectors.toSet());
    }

    private void tell(Story story, List<Licence> live, OffsetDateTime now) {
        for (var licence : live) {
            var noticed = false;
            for (var notice : story.notices()) {
                if (notice.made().isBefore(licence.issued())) continue;
                noticed |= tell(
                        licence, new LicenceRepository.Told(notice.kind().words(), notice.text(), notice.made(), now));
            }
            var words = stories.live(story.id()).map(LicensedWords::of);
            if (words.isPresent()) reworded(licence, words.get(), noticed, now);
            var gone = story.withdrawn();
            if (story.state() == Story.State.WITHDRAWN && gone != null) {
                tell(licence, new LicenceRepository.Told(WITHDRAWAL, story.withdrawnReason(), gone, now));
            }
        }
    }

    /** Who hears of a notice at the same moment reads there that the words are new. */
    private void reworded(Licence licence, String words, boolean noticed, OffsetDateTime now) {
        var had = licences.reword(licence.number(), words);
        if (!had.isEmpty() && !had.equals(words) && !noticed)
            tell(licence, new LicenceRepository.Told("Revision", REVISED, now, now));
    }

    /** False where its holder knows already. */
    private boolean tell(Licence licence, LicenceRepository.Told told) {
        if (!licences.tell(licence.number(), told)) return false;
        var reprint = reprints.byId(licence.reprint()).orElseThrow();
        if (told.kind().equals(WITHDRAWAL)) letters.withdrawn(reprint, licence, told.words(), told.made());
        else letters.changed(reprint, licence, told.kind(), told.words(), told.made());
        ledger.write(Reprints.DESK, "told a licensee", licence.key(), told.kind());
        events.publishEvent(PagesChanged.of(licence.key()));
        return true;
    }
}
