package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.story.KeptStories.Facts;
import org.masthead.story.KeptStories.Kept;

/**
 * How the stories of a batch stand here while they come back, one after the other. One that is here already is changed
 * only by what was changed later elsewhere, keeps its address, and is never taken from its readers by a draft.
 */
final class AtHome {

    private static final String NO_STORY =
            "It is an earlier or a waiting revision of a story that is not here: import the story first.";

    private final Map<String, Standing> before;
    private final Map<String, Standing> standings;
    private final Map<Long, Map<Integer, OffsetDateTime>> made;
    private final Map<Long, OffsetDateTime> noticed;

    AtHome(
            Map<String, Standing> standings,
            Map<Long, Map<Integer, OffsetDateTime>> made,
            Map<Long, OffsetDateTime> noticed) {
        this.before = Map.copyOf(standings);
        this.standings = new HashMap<>(standings);
        this.made = made;
        this.noticed = noticed;
    }

    Map<String, Standing> standings() {
        return standings;
    }

    Standing standing(String uri) {
        return Objects.requireNonNull(standings.get(uri), uri);
    }

    /** Everything that shows these stories, as they were and as they are. */
    Set<String> keys(Collection<String> uris) {
        return uris.stream()
                .flatMap(uri -> Stream.of(before.get(uri), standings.get(uri)))
                .filter(Objects::nonNull)
                .flatMap(one -> one.keys().stream())
                .collect(Collectors.toSet());
    }

    /** @param number the story's, should it be new here */
    Settled settle(Kept one, long number) {
        var facts = one.facts();
        var old = standings.get(one.story().uri());
        if (old == null) {
            return facts.stands() ? first(one, number) : Settled.refused(one, NO_STORY);
        }
        var news = facts.stands() ? facts.changed().isAfter(changed(old)) : isMissing(facts, old);
        if (!news) return Settled.unchanged(one, old);
        return facts.stands() && (facts.standing().seen() || !old.seen()) ? later(one, old) : revision(one, old);
    }

    private Settled first(Kept one, long number) {
        var theirs = one.facts().standing();
        var now = moved(
                one.facts(),
                number,
                theirs.day(),
                theirs.slug(),
                one.facts().revision(),
                one.facts().revision());
        keep(now, one.facts().revision(), one.facts().made());
        return Settled.changed(one, true, one.facts().revision(), theirs.day() != null, now);
    }

    private Settled later(Kept one, Standing old) {
        var facts = one.facts();
        var theirs = facts.standing();
        var number = numberHere(facts, old);
        var revised = !made(old).containsKey(number);
        var day = old.day() == null ? theirs.day() : old.day();
        var slug = old.day() == null ? theirs.slug() : old.slug();
        var now = moved(facts, old.id(), day, slug, Math.max(old.revision(), number), number);
        keep(now, number, facts.made());
        return Settled.changed(one, revised, number, old.day() == null && day != null, now);
    }

    /** Only the revision comes; the story goes on standing as it does. */
    private Settled revision(Kept one, Standing old) {
        var number = numberHere(one.facts(), old);
        if (made(old).containsKey(number)) return Settled.unchanged(one, old);
        var now = number > old.revision() ? revised(old, number) : old;
        keep(now, number, one.facts().made());
        return Settled.changed(one, true, number, false, now);
    }

    /** Its own number, unless another revision has that here: then the next. */
    private int numberHere(Facts facts, Standing old) {
        var there = made(old).get(facts.revision());
        return there == null || there.isEqual(facts.made()) ? facts.revision() : old.revision() + 1;
    }

    /** Whether it fills a gap in what the story said before, or is the next one at the desk. */
    private boolean isMissing(Facts facts, Standing old) {
        if (made(old).containsKey(facts.revision())) return false;
        if (facts.revision() < old.revision()) return true;
        var newest = made(old).get(old.revision());
        return facts.revision() == old.revision() + 1
                && (newest == null || !facts.made().isBefore(newest));
    }

    private OffsetDateTime changed(Standing old) {
        var times = Stream.concat(
                made(old).values().stream(),
                Stream.of(old.updated(), old.withdrawn(), noticed.get(old.id())).filter(Objects::nonNull));
        return times.max(OffsetDateTime::compareTo).orElse(OffsetDateTime.MIN);
    }

    private Map<Integer, OffsetDateTime> made(Standing old) {
        return made.computeIfAbsent(old.id(), id -> new HashMap<>());
    }

    private void keep(Standing now, int revision, OffsetDateTime when) {
        standings.put(now.uri(), now);
        made(now).putIfAbsent(revision, when);
    }

    private static Standing moved(Facts facts, long id, @Nullable LocalDate day, String slug, int newest, int number) {
        var theirs = facts.standing();
        return new Standing(
                id,
                theirs.uri(),
                day,
                slug,
                theirs.state(),
                facts.section().slug(),
                newest,
                theirs.liveRevision() == null ? null : (Integer) number,
                theirs.published(),
                theirs.updated(),
                theirs.embargo(),
                theirs.expires(),
                theirs.withdrawn(),
                theirs.withdrawnReason(),
                theirs.arrived());
    }

    private static Standing revised(Standing old, int number) {
        return new Standing(
                old.id(),
                old.uri(),
                old.day(),
                old.slug(),
                old.state(),
                old.section(),
                number,
                old.liveRevision(),
                old.published(),
                old.updated(),
                old.embargo(),
                old.expires(),
                old.withdrawn(),
                old.withdrawnReason(),
                old.arrived());
    }
}
