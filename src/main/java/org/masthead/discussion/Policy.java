package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Visitor;
import org.masthead.house.DeskSettings;
import org.masthead.house.DeskSettings.Range;
import org.masthead.moderation.Checks;
import org.masthead.moderation.Remark;
import org.masthead.moderation.Traced;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the paper wants of its comments: how long they run, what is read first, what is not taken. */
@Service
class Policy {

    private static final String ROOM = "discussion";
    private static final List<String> ROOMS = List.of(ROOM, "moderation");
    private static final int LONG_STANDING = 1_000;

    private static final Map<String, Range> RANGES = Map.of(
            "discussion.runs", whole("0", "3650", "days from 0 (for ever) to 3650"),
            "discussion.editing", whole("0", "1440", "minutes from 0 (never) to 1440, a day"),
            "moderation.new-readers-first", whole("0", "50", "a whole number from 0 (nobody) to 50"),
            "moderation.most-links", whole("0", "50", "a whole number from 0 to 50"),
            "moderation.most-in-an-hour", whole("1", "1000", "a whole number from 1 to 1000"),
            "moderation.most-rejected", whole("0", "50", "a whole number from 0 (never) to 50"),
            "moderation.longest", whole("100", "50000", "characters from 100 to 50000"),
            "moderation.least-verdicts", whole("1", "5000", "a whole number from 1 to 5000"),
            "moderation.certainty", new Range("0.5", "1", 3, "a number from 0.5 to 1, like 0.95"));

    private final DeskSettings settings;
    private final Checks checks;
    private final Ledger ledger;
    private final Clock clock;

    Policy(DeskSettings settings, Checks checks, Ledger ledger, Clock clock) {
        this.settings = settings;
        this.checks = checks;
        this.ledger = ledger;
        this.clock = clock;
    }

    Map<String, String> now() {
        return settings.now(ROOMS);
    }

    /** What is wrong with what is wanted, by name; what stays as it is cannot be wrong. */
    Map<String, String> faults(Map<String, String> wanted) {
        return settings.faults(wanted, (name, value) -> {
            var range = RANGES.get(name);
            return range == null ? "" : range.fault(value);
        });
    }

    /** What changed, by name; it holds at once. */
    @Transactional
    Map<String, String> save(Map<String, String> wanted, Visitor by) {
        var before = now();
        var changed = settings.save(wanted);
        ledger.set(new Editor(by.key()), before, changed);
        return changed;
    }

    /** What each check would say of a comment under this policy, which nobody has saved. */
    List<Traced> tried(Map<String, String> wanted, String text, boolean newReader, String section) {
        var tried = settings.with(ROOM, DiscussionSettings.class, wanted);
        var writer = new Remark.Writer(
                0, "", false, false, newReader ? 0 : LONG_STANDING, 0, 0, OffsetDateTime.now(clock), List.of());
        var readFirst = tried.mode() == Discussion.Mode.PREMODERATED
                || tried.readFirst().contains(section);
        var place = new Remark.Place(0, section, tried.mode() == Discussion.Mode.CLOSED, readFirst);
        return checks.with(wanted).trace(new Remark(text, "", writer, place));
    }

    private static Range whole(String least, String most, String words) {
        return new Range(least, most, 0, words);
    }
}
