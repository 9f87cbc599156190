package org.masthead.operate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.house.Paper;
import org.masthead.mail.Letters;
import org.masthead.story.Stories;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the paper needs of its database, its settings and the world; looks, and changes nothing. */
@Component
class PaperCheckup {

    private static final int OLDEST_POSTGRES = 150_000;
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String FIRST_PUBLISHER = "bin/masthead staff add --name … --email … --role publisher";

    private final CheckupRepository repository;
    private final DataSource database;
    private final Environment settings;
    private final Paper paper;
    private final Accounts accounts;
    private final Letters letters;
    private final Stories stories;

    PaperCheckup(
            CheckupRepository repository,
            DataSource database,
            Environment settings,
            Paper paper,
            Accounts accounts,
            Letters letters,
            Stories stories) {
        this.repository = repository;
        this.database = database;
        this.settings = settings;
        this.paper = paper;
        this.accounts = accounts;
        this.letters = letters;
        this.stories = stories;
    }

    Finding database() {
        var facts = repository.facts();
        var words = "PostgreSQL " + facts.words() + ", " + facts.bytes() / (1024 * 1024) + " MB.";
        if (facts.version() < OLDEST_POSTGRES)
            return Finding.wrong("Database", words, "Masthead needs PostgreSQL 15 or newer.");
        return facts.encoding().equals("UTF8")
                ? Finding.ok("Database", words)
                : Finding.wrong(
                        "Database",
                        words + " Its encoding is " + facts.encoding() + ".",
                        "Make one with the encoding UTF8.");
    }

    Finding clock() {
        var apart = Duration.between(Instant.now(), repository.facts().now().toInstant())
                .abs();
        var words = "This machine’s clock and the database’s are " + apart.toMillis() + " ms apart.";
        return apart.compareTo(SKEW) > 0
                ? Finding.warning(
                        "Clock", words, "Let both take their time from the network (NTP): stories are published by it.")
                : Finding.ok("Clock", words);
    }

    Finding migrations() {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        var pending = flyway.info().pending().length;
        var failed = flyway.validateWithResult();
        if (pending > 0)
            return Finding.warning(
                    "Migrations",
                    "The database is " + pending + " steps behind this program.",
                    "Nothing to do but to start the paper once: it brings the database up to date.");
        return failed.validationSuccessful
                ? Finding.ok("Migrations", "The database is as this program needs it.")
                : Finding.wrong(
                        "Migrations",
                        "The database was made by another program: "
                                + failed.getAllErrorMessages()
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                        "Use the program that made it, or a newer one.");
    }

    Finding address() {
        if (paper.address().matches("https?://(?:localhost|127\\..*|\\[::1])(?::[0-9]+)?"))
            return Finding.warning(
                    "Address",
                    "Readers are told to come to " + paper.address() + ", which is this machine only.",
                    "Set masthead.paper.address in masthead.yml to where readers find the paper.");
        return paper.address().startsWith("https:")
                ? Finding.ok("Address", paper.address() + ".")
                : Finding.warning(
                        "Address",
                        paper.address() + " is not encrypted; passkeys need https.",
                        "Put a proxy with TLS in front, and set masthead.paper.address to the https address.");
    }

    Finding timeZone() {
        return paper.timeZone().normalized().equals(ZoneOffset.UTC)
                ? Finding.warning(
                        "Time zone",
                        "Days begin at midnight UTC.",
                        "Set masthead.paper.time-zone to the paper’s own, like America/New_York, unless that is what you want.")
                : Finding.ok("Time zone", paper.timeZone() + ".");
    }

    Finding mail() {
        if (letters.inbox())
            return Finding.wrong(
                    "Mail",
                    "Every letter, with the links that sign people in, is shown to everybody at /inbox.",
                    "Take masthead.mail.inbox out of masthead.yml; it is for demonstrations only.");
        var host = settings.getProperty("spring.mail.host", "");
        if (host.isBlank())
            return Finding.warning(
                    "Mail",
                    "No mail server is set: letters wait.",
                    "Set spring.mail.host and what goes with it in masthead.yml.");
        var port = settings.getProperty("spring.mail.port", Integer.class, 25);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return Finding.ok("Mail", host + ":" + port + " answers.");
        } catch (IOException e) {
            return Finding.wrong(
                    "Mail",
                    host + ":" + port + " does not answer: " + e.getMessage() + ".",
                    "See that spring.mail.host and spring.mail.port are right, and that a firewall lets it through.");
        }
    }

    Finding publisher() {
        var some = accounts.staff().stream()
                .filter(one -> one.role() == Role.PUBLISHER)
                .count();
        return some > 0
                ? Finding.ok("Publisher", some == 1 ? "There is one." : "There are " + some + ".")
                : Finding.warning(
                        "Publisher", "The paper has none, so that nobody can take people on.", FIRST_PUBLISHER);
    }

    Finding codes() {
        var lost = accounts.lostCodes();
        return lost == 0
                ? Finding.ok("Sign-in codes", "The key that they are kept with is here.")
                : Finding.wrong(
                        "Sign-in codes",
                        "Those of " + lost
                                + " people cannot be checked: the key in keys/sign-in.key is not the one they were kept with.",
                        "Put the key back from a backup; or let these people in with bin/masthead staff link, to set codes up anew.");
    }

    /** The paper's clock publishes within seconds, and letters go out within minutes; when it runs. */
    Finding late() {
        var due = stories.due().size();
        var waiting = letters.waiting(OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
        if (due == 0 && waiting == 0) return Finding.ok("Scheduled work", "Nothing is late.");
        return Finding.warning(
                "Scheduled work",
                due + " stories are due and " + waiting + " letters have waited for more than an hour.",
                "If the paper does not run, start it: it makes up for what is late. If it does, look into its log.");
    }
}
