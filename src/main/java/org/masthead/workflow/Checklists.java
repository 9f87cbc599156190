package org.masthead.workflow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.BeforePublishing;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must have looked at before a story is published, section by section. */
@Service
public class Checklists implements BeforePublishing {

    private static final int LONGEST = 200;

    private final ChecklistRepository repository;
    private final Stories stories;
    private final Ledger ledger;
    private final Clock clock;

    Checklists(ChecklistRepository repository, Stories stories, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.stories = stories;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<String> objections(Story story) {
        return of(story).stream()
                .filter(point -> point.item().blocks() && !point.ticked())
                .map(Checklists::objection)
                .toList();
    }

    private static String objection(Point point) {
        var tick = point.tick();
        return "Tick “" + point.item().words() + "” on the checklist"
                + (tick == null ? "." : ": its words changed since it was ticked at revision " + tick.revision() + ".");
    }

    /** The checklist of a story, with what is ticked for the words that it has now. */
    List<Point> of(Story story) {
        var items = repository.items(story.copy().section());
        if (items.isEmpty()) return List.of();
        var print = print(story.copy());
        Map<Long, Tick> ticks =
                repository.ticks(story.id()).stream().collect(Collectors.toMap(Tick::item, Function.identity()));
        return items.stream()
                .map(item -> {
                    var tick = ticks.get(item.id());
                    return new Point(item, tick, tick != null && tick.print().equals(print));
                })
                .toList();
    }

    /** Says that somebody looked; or, where they did, takes it back. */
    @Transactional
    public void tick(long story, long item, boolean looked, Visitor by) {
        var newest = stories.newest(story);
        var found = repository.items(newest.copy().section()).stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (looked) {
            var tick = new Tick(item, newest.revision(), print(newest.copy()), by.name(), OffsetDateTime.now(clock));
            repository.tick(story, tick, by.account());
        } else {
            repository.untick(story, item);
        }
        ledger.write(
                new Editor(by.name()),
                looked ? "ticked" : "took back a tick of",
                Story.key(story),
                "“" + found.words() + "” at revision " + newest.revision());
    }

    /** Another thing to look at; what is wrong with it, or its number. */
    @Transactional
    Added add(String section, String words, boolean blocks, Editor by) {
        var said = Characters.clean(words).strip();
        if (said.isEmpty()) return new Added(0, "Say what is to be looked at.");
        if (said.length() > LONGEST) return new Added(0, "A line of a checklist has room for 200 characters.");
        if (repository.all().size() >= 500) return new Added(0, "There are 500 lines already. Take some away first.");
        var id = repository.add(section, said, blocks, OffsetDateTime.now(clock));
        ledger.write(by, "added to a checklist", "checklist:" + section, said + (blocks ? " (blocks)" : " (warns)"));
        return new Added(id, "");
    }

    /** The same, for who knows that nothing is wrong with it. */
    @Transactional
    public long ask(String section, String words, boolean blocks, Editor by) {
        var added = add(section, words, blocks, by);
        if (!added.fault().isEmpty()) throw new IllegalArgumentException(added.fault());
        return added.id();
    }

    @Transactional
    void retire(long item, Editor by) {
        var found = repository.all().stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(NotFound::new);
        repository.retire(item, OffsetDateTime.now(clock));
        ledger.write(by, "took off a checklist", "checklist:" + found.section(), found.words());
    }

    List<Item> all() {
        return repository.all();
    }

    /** The words that somebody looked at: a change of the section or of a picture's size is none of them. */
    private static String print(Copy copy) {
        var words = copy.headline() + "\n" + copy.deck() + "\n" + copy.byline() + "\n"
                + copy.body().html();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * One line of a checklist.
     *
     * @param section a section's slug; empty: of every section
     * @param blocks whether a story without it is not published, rather than only warned of
     */
    record Item(long id, String section, String words, boolean blocks) {}

    /** Somebody looked, at these words. */
    record Tick(long item, int revision, String print, String name, OffsetDateTime at) {}

    /** @param ticked whether it holds for the words that the story has now */
    record Point(Item item, @Nullable Tick tick, boolean ticked) {}

    /** @param fault empty where it was added */
    record Added(long id, String fault) {}
}
