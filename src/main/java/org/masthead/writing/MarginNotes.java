package org.masthead.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Markup;
import org.masthead.house.NotFound;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Revisions;
import org.masthead.story.Story;
import org.masthead.writing.page.EditorPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk says to itself beside a story: asked, answered, settled. Readers never see it. */
@Component
class MarginNotes {

    static final int LONGEST = 20_000;

    private static final int LISTED = 100;
    private static final int FIRST_LETTERS = 60;

    private final MarginNoteRepository repository;
    private final Revisions revisions;
    private final Ledger ledger;
    private final Dates dates;
    private final Clock clock;

    MarginNotes(MarginNoteRepository repository, Revisions revisions, Ledger ledger, Dates dates, Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.ledger = ledger;
        this.dates = dates;
        this.clock = clock;
    }

    @Transactional
    void add(long story, String block, String words, Visitor by) {
        if (!revisions.known(story)) throw new NotFound();
        repository.add(story, block, words, now(), by.name());
        ledger.write(Holds.editor(by), "noted in the margin of", Story.key(story), "");
    }

    @Transactional
    void settle(long story, long note, Visitor by) {
        if (!repository.settle(story, note, now(), by.name())) throw new NotFound();
        ledger.write(Holds.editor(by), "settled a note on", Story.key(story), "note " + note);
    }

    @Transactional
    void reopen(long story, long note, Visitor by) {
        if (!repository.reopen(story, note)) throw new NotFound();
        ledger.write(Holds.editor(by), "reopened a note on", Story.key(story), "note " + note);
    }

    EditorPage.Notes of(long story, Markup body) {
        var blocks = blocks(body);
        var open = new ArrayList<EditorPage.Note>();
        var settled = new ArrayList<EditorPage.Note>();
        for (var row : repository.of(story, LISTED)) {
            (row.settled() == null ? open : settled).add(note(row, blocks));
        }
        return new EditorPage.Notes(open, settled, blocks);
    }

    private EditorPage.Note note(MarginNoteRepository.Row row, List<EditorPage.BlockName> blocks) {
        var about = blocks.stream()
                .filter(one -> one.id().equals(row.block()))
                .map(EditorPage.BlockName::words)
                .findFirst()
                .orElse(row.block().isEmpty() ? "" : "a block that is gone");
        return new EditorPage.Note(
                row.id(), row.block(), about, row.words(), row.madeBy(), dates.moment(row.made()), row.settledBy());
    }

    private static List<EditorPage.BlockName> blocks(Markup body) {
        return body.blocks().stream()
                .filter(block -> !block.id().isEmpty())
                .map(block -> new EditorPage.BlockName(block.id(), begun(BodyDiff.text(block))))
                .toList();
    }

    private static String begun(String words) {
        return words.length() <= FIRST_LETTERS ? words : words.substring(0, FIRST_LETTERS) + "…";
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
