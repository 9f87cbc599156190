package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper's fronts: editors place stories, rules fill the rest. */
@Service
public class Fronts {

    /** The front of the paper itself. */
    public static final String PAPER = "";

    /** The zone of the story that leads. */
    public static final String LEAD = "lead";

    /** The zone of the stories beside it. */
    public static final String SECONDS = "seconds";

    private final FrontRepository repository;
    private final KeptFronts kept;
    private final Ledger ledger;
    private final Versions versions;
    private final FrontWords words;
    private final Clock clock;

    Fronts(
            FrontRepository repository,
            KeptFronts kept,
            Ledger ledger,
            Versions versions,
            FrontWords words,
            Clock clock) {
        this.repository = repository;
        this.kept = kept;
        this.ledger = ledger;
        this.versions = versions;
        this.words = words;
        this.clock = clock;
    }

    /** Puts this into its slot, whatever was there. Readers see it at once. */
    @Transactional
    public void place(String front, Placement placement, Editor by) {
        versions.hold(front);
        var before = new Makeup(repository.placements(front));
        repository.place(front, placement, OffsetDateTime.now(clock), by.name());
        keep(front, before, "placed", placement.zone(), placement.slot(), by);
    }

    /** Leaves a slot to its rule again. */
    @Transactional
    public void clear(String front, String zone, int slot, Editor by) {
        versions.hold(front);
        var before = new Makeup(repository.placements(front));
        repository.clear(front, zone, slot);
        keep(front, before, "cleared", zone, slot, by);
    }

    private void keep(String front, Makeup before, String did, String zone, int slot, Editor by) {
        var after = new Makeup(repository.placements(front));
        var where = zone + " " + slot;
        ledger.write(by, did, key(front), Ledger.Change.of(where, told(before, zone, slot), told(after, zone, slot)));
        var note = String.join("; ", words.differences(front, before, after));
        versions.keep(front, note.isEmpty() ? "The same as before" : note, OffsetDateTime.now(clock), by.name());
    }

    private static String told(Makeup makeup, String zone, int slot) {
        return makeup.placements().stream()
                .filter(one -> one.zone().equals(zone) && one.slot() == slot)
                .map(one -> one.story() == null ? "a rule" : "story:" + one.story())
                .findFirst()
                .orElse("the newest");
    }

    /** What editors placed on a front, whether it still stands or not. */
    public List<Placement> placements(String front) {
        return repository.placements(front);
    }

    /** Everything that editors placed, on any front. */
    public List<Kept> kept() {
        return kept.all();
    }

    /**
     * Takes back what editors placed elsewhere, on fronts where nobody has placed anything here.
     *
     * @return how many placements are new
     */
    @Transactional
    public int keep(List<Kept> all, Editor by) {
        return kept.keep(all, by);
    }

    /** The key of a front's first page. */
    public static String key(String front) {
        return front.isEmpty() ? "front" : "front:" + front;
    }

    /**
     * A placement, as it is written down: its story by its uri, a topic by its address, a picture by its key.
     *
     * @param front a section's slug; empty for the front of the paper
     * @param rule what fills the slot where no story is placed: {@code section:river}, {@code topic:sill-river}
     * @param kicker on this front, like the headline; null in what was written before there was one
     * @param crop which part of the picture; null like the kicker
     */
    public record Kept(
            String front,
            String zone,
            int slot,
            @Nullable String story,
            String rule,
            @Nullable OffsetDateTime until,
            String headline,
            String deck,
            @Nullable String picture,
            @Nullable String kicker,
            @Nullable String crop,
            OffsetDateTime placed,
            String by) {}
}
