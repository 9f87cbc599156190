package org.masthead.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.KeptStories.Back;
import org.masthead.story.KeptStories.Kept;
import org.masthead.story.KeptStories.Run;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes kept stories back, a batch in one transaction: as they were, under the numbers they had where those are free. */
@Component
class Homecoming {

    /** A number beyond this is a mistake, and would use up those that stories get after it. */
    private static final long HIGHEST = 1_000_000_000_000L;

    private final CopyRepository copies;
    private final KeptRepository kept;
    private final NoticeRepository notices;
    private final WaitRepository waits;
    private final Addresses addresses;
    private final AddressRepository former;
    private final KeptNames names;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Homecoming(
            CopyRepository copies,
            KeptRepository kept,
            NoticeRepository notices,
            WaitRepository waits,
            Addresses addresses,
            AddressRepository former,
            KeptNames names,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.copies = copies;
        this.kept = kept;
        this.notices = notices;
        this.waits = waits;
        this.addresses = addresses;
        this.former = former;
        this.names = names;
        this.ledger = ledger;
        this.events = events;
    }

    /** What would come of each. Another revision of a story that was looked at before would find it. */
    List<Back> look(List<Kept> batch, Run run) {
        var here = here(batch);
        var answers = new ArrayList<Back>();
        for (var one : batch) {
            var answer = answer(here.settle(one, one.story().id()));
            var known = !run.looked.add(one.story().uri().hashCode());
            answers.add(known && answer instanceof Back.Refused ? new Back.Taken(0, true, "", List.of()) : answer);
        }
        return answers;
    }

    List<Back> bring(List<Kept> batch, Run run, Editor by) {
        run.trim();
        var here = here(batch);
        var numbers = numbers(batch, here, run);
        var settled = batch.stream()
                .map(one -> here.settle(one, numbers.getOrDefault(one.story().uri(), 0L)))
                .toList();
        var news = settled.stream().filter(Settled::news).toList();
        if (!news.isEmpty()) {
            address(news, here);
            write(news, here, numbers, run, by);
        }
        news.forEach(one -> run.promised.remove(one.story().uri()));
        return settled.stream()
                .map(one -> addressed(one, here))
                .map(Homecoming::answer)
                .toList();
    }

    private AtHome here(List<Kept> batch) {
        var known = copies.known(batch.stream().map(one -> one.story().uri()).toList());
        var ids = known.values().stream().map(Standing::id).toList();
        return new AtHome(known, kept.made(ids), kept.noticed(ids));
    }

    /** The numbers of all stories that are in this batch or named by it: their own, promised or free ones. */
    private Map<String, Long> numbers(List<Kept> batch, AtHome here, Run run) {
        var wished = new HashMap<String, Long>();
        for (var one : batch) {
            one.facts().related().forEach(other -> wished.put(other.uri(), other.number()));
        }
        var numbers = copies.idsOf(wished.keySet());
        batch.forEach(one -> wished.put(one.story().uri(), one.story().id()));
        here.standings().forEach((uri, standing) -> numbers.put(uri, standing.id()));
        run.promised.forEach((uri, number) -> {
            if (wished.containsKey(uri)) numbers.putIfAbsent(uri, number);
        });
        wished.keySet().removeAll(numbers.keySet());
        if (!wished.isEmpty()) promise(wished, numbers, run);
        return numbers;
    }

    private void promise(Map<String, Long> wished, Map<String, Long> numbers, Run run) {
        var taken = kept.taken(wished.values());
        taken.addAll(run.promised.values());
        var own = new HashMap<String, Long>();
        wished.forEach((uri, number) -> {
            if (number > 0 && number < HIGHEST && taken.add(number)) own.put(uri, number);
        });
        own.values().stream().max(Long::compare).ifPresent(kept::countOnFrom);
        wished.keySet().removeAll(own.keySet());
        var fresh = copies.freshIds(wished.size()).iterator();
        wished.keySet().forEach(uri -> own.put(uri, fresh.next()));
        run.promised.putAll(own);
        numbers.putAll(own);
    }

    /** Those that come to the paper for the first time get their addresses, if nobody else has them. */
    private void address(List<Settled> news, AtHome here) {
        var fresh = news.stream()
                .filter(Settled::toAddress)
                .map(one -> one.story().uri())
                .distinct()
                .map(here::standing)
                .toList();
        var slugs = addresses.free(fresh.stream()
                .map(one -> new Addresses.Wish(one.id(), Objects.requireNonNull(one.day()), one.slug()))
                .toList());
        for (var i = 0; i < slugs.size(); i++) {
            var standing = fresh.get(i);
            here.standings().put(standing.uri(), standing.at(slugs.get(i)));
        }
    }

    private void write(List<Settled> news, AtHome here, Map<String, Long> numbers, Run run, Editor by) {
        var revisions = new ArrayList<Revision>();
        var live = new HashMap<Long, Copy>();
        for (var one : news) {
            var copy = names.copy(one.kept(), related(one.kept(), numbers), run, one.notes());
            var standing = here.standing(one.story().uri());
            var facts = one.kept().facts();
            if (one.revised())
                revisions.add(new Revision(standing.id(), one.revision(), facts.made(), facts.by(), copy));
            if (one.stands()) live.put(standing.id(), copy);
        }
        var changed = news.stream()
                .map(one -> here.standing(one.story().uri()))
                .distinct()
                .toList();
        var ids = changed.stream().map(Standing::id).toList();
        var keys = new HashSet<>(copies.listed(ids));
        copies.putStandings(changed);
        copies.addRevisions(revisions);
        copies.relink(changed.stream().filter(one -> live.containsKey(one.id())).toList(), live);
        keys.addAll(copies.listed(ids));
        keys.addAll(here.keys(changed.stream().map(Standing::uri).toList()));
        addAround(news, here, keys);
        addWaits(news, here);
        ledger.write(by, "took in", ids.stream().map(Story::key).toList());
        events.publishEvent(new PagesChanged(keys));
    }

    private static List<Long> related(Kept one, Map<String, Long> numbers) {
        return one.facts().related().stream()
                .map(other -> numbers.get(other.uri()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Notices, and the addresses that the stories had before. */
    private void addAround(List<Settled> news, AtHome here, Set<String> keys) {
        var slugs = new LinkedHashSet<Addresses.Wish>();
        var paths = new HashMap<String, Long>();
        for (var one : news) {
            if (!one.stands()) continue;
            var standing = here.standing(one.story().uri());
            var facts = one.kept().facts();
            facts.notices().forEach(said -> notices.add(standing.id(), one.revision(), said.notice(), said.by()));
            if (!facts.notices().isEmpty()) keys.add(Rivers.CORRECTIONS);
            var day = standing.day();
            if (day != null) facts.slugs().forEach(slug -> slugs.add(new Addresses.Wish(standing.id(), day, slug)));
            facts.formerPaths().forEach(path -> paths.put(path, standing.id()));
        }
        if (!slugs.isEmpty()) kept.putAddresses(slugs);
        if (!paths.isEmpty()) former.addFormer(paths);
    }

    /** What waits comes with the revision it waits with, if that is the newest here too. */
    private void addWaits(List<Settled> news, AtHome here) {
        for (var one : news) {
            var standing = here.standing(one.story().uri());
            var wait = one.kept().facts().waiting();
            if (wait != null && one.revised() && one.revision() == standing.revision()) waits.keep(standing.id(), wait);
        }
    }

    private static Settled addressed(Settled settled, AtHome here) {
        if (!settled.news()) return settled;
        var standing = here.standing(settled.story().uri());
        if (settled.toAddress() && !standing.path().equals(settled.story().path())) {
            settled.notes()
                    .add("Another story has its address " + settled.story().path() + " here.");
        }
        return settled.at(standing);
    }

    private static Back answer(Settled settled) {
        if (!settled.refusal().isEmpty()) return new Back.Refused(settled.refusal());
        var standing = settled.standing();
        return new Back.Taken(standing.id(), settled.news(), standing.path(), settled.notes());
    }
}
