package org.masthead.telegraph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import org.masthead.gate.KeyFile;
import org.masthead.house.NotFound;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Stories;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The programs elsewhere that are told what happens to stories. */
@Service
class Telegraph {

    private final TelegraphRepository repository;
    private final KeyFile keys;
    private final Ledger ledger;
    private final Clock clock;

    Telegraph(TelegraphRepository repository, KeyFile keys, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Written down with what happened, or not at all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Stories.Happened happened) {
        repository.write(event(happened.what()), happened.story(), now());
    }

    /** {@code story.published} */
    static String event(Stories.What what) {
        return "story." + what.name().toLowerCase(Locale.ROOT);
    }

    @Transactional
    long add(String name, String address, Collection<String> events, Editor by) {
        var id = repository.add(name, address, events, Slug.unguessable(), now());
        ledger.write(by, "connected", key(id), name + " at " + address);
        return id;
    }

    @Transactional
    void end(long id, Editor by) {
        var name = repository.byId(id).orElseThrow(NotFound::new).name();
        repository.end(id, now());
        ledger.write(by, "disconnected", key(id), name);
    }

    /** A new secret; what is signed with the old one is no longer ours. */
    @Transactional
    void renew(long id, Editor by) {
        var name = repository.byId(id).orElseThrow(NotFound::new).name();
        repository.salt(id, Slug.unguessable());
        ledger.write(by, "gave a new secret to", key(id), name);
    }

    @Transactional
    void resume(long id, Editor by) {
        var name = repository.byId(id).orElseThrow(NotFound::new).name();
        repository.resume(id, now());
        ledger.write(by, "resumed", key(id), name);
    }

    @Transactional
    boolean again(long correspondent, long telegram) {
        return repository.again(correspondent, telegram, now());
    }

    /** What its telegrams are signed with, as the program's settings take it. */
    String secret(Correspondent correspondent) {
        return correspondent.secret(keys);
    }

    private static String key(long id) {
        return "correspondent:" + id;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
