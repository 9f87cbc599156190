package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.masthead.gate.Role;
import org.masthead.gate.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readers for tests: those the paper knows, whose comments appear at once, and new ones. */
public final class Commenters {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext paper;
    private final SignedIn people;
    private final JdbcClient jdbc;

    public Commenters(ApplicationContext paper) {
        this.paper = paper;
        this.people = SignedIn.on(paper);
        this.jdbc = paper.getBean(JdbcClient.class);
    }

    /** One whose earlier comment under this story is shown. */
    public SignedIn.Person known(String name, long story) {
        var person = people.as(Role.READER, name);
        paper.getBean(Comments.class)
                .bring(new Brought(
                        "test:" + NUMBER.incrementAndGet(),
                        "",
                        story,
                        name,
                        person.email(),
                        OffsetDateTime.parse("2026-11-01T08:00:00Z"),
                        "Good morning from " + name + ".",
                        Brought.Fate.SHOWN));
        return person;
    }

    public SignedIn.Person person(Role role, String name) {
        return people.as(role, name);
    }

    /** The number of the newest comment that says this. */
    public long saying(String words) {
        return jdbc.sql("SELECT max(id) FROM comment WHERE body LIKE :words")
                .param("words", "%" + words + "%")
                .query(Long.class)
                .single();
    }

    public String state(long comment) {
        return jdbc.sql("SELECT state FROM comment WHERE id = :id")
                .param("id", comment)
                .query(String.class)
                .single();
    }
}
