package org.masthead.moderation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Memory;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that the paper does not print, and those that a moderator wants to see first. */
@Service
class WatchedWords {

    private static final String KEY = "watched-words";

    private final WordRepository repository;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memory<WordTree> memory = new Memory<>(1);
    private volatile @Nullable Searched last;

    WatchedWords(WordRepository repository, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    List<WatchedWord> all() {
        return repository.all();
    }

    /** The first few watched words in a text. Two checks ask for the same text one after the other. */
    List<WordSearch.Found> in(String text) {
        var words = memory.of(KEY, key -> new WordTree(repository.all()));
        var before = last;
        if (before != null && before.text().equals(text) && before.words() == words) return before.found();
        var found = WordSearch.of(text, words);
        last = new Searched(text, words, found);
        return found;
    }

    /** Why the word cannot be watched for, or null when it is from now on. */
    @Transactional
    public @Nullable String add(WatchedWord.Kind kind, String word, String note, Editor by) {
        var listed = Disguise.listed(word);
        var trouble = WatchedWord.trouble(listed);
        if (trouble != null) return trouble;
        var id = repository.add(kind.key(), listed, note.strip(), OffsetDateTime.now(clock), by.name());
        if (id.isEmpty()) return "“" + listed + "” is on the list already. Take it off first to list it anew.";
        ledger.write(
                by, kind == WatchedWord.Kind.BANNED ? "banned" : "put under suspicion", "word:" + id.get(), listed);
        events.publishEvent(PagesChanged.of(KEY));
        return null;
    }

    /** Takes a word off the list, and gives it. */
    @Transactional
    public String remove(long id, Editor by) {
        var word = repository.remove(id).orElseThrow(NotFound::new);
        ledger.write(by, "took off the list", "word:" + id, word);
        events.publishEvent(PagesChanged.of(KEY));
        return word;
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    /** What was found in a text when it was last looked through. */
    private record Searched(String text, WordTree words, List<WordSearch.Found> found) {}
}
