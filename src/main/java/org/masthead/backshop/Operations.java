package org.masthead.backshop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.masthead.backshop.page.OperationsPage.Figure;
import org.masthead.backshop.page.OperationsPage.Group;
import org.masthead.mail.Letters;
import org.masthead.press.Press;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Gathers how this node does: the press, the database, the queues, the machine. */
@Component
class Operations {

    /** Less free disk than this part of it is an alarm. */
    private static final double LEAST_FREE = 0.1;

    private static final double LONG_STATEMENT = 30;

    private final Press press;
    private final DatabaseRepository database;
    private final Letters letters;
    private final Path data;

    Operations(Press press, DatabaseRepository database, Letters letters, @Value("${masthead.data:.}") String data) {
        this.press = press;
        this.database = database;
        this.letters = letters;
        this.data = Path.of(data).toAbsolutePath();
    }

    List<Group> groups() {
        return List.of(press(), database(), machine());
    }

    private Group press() {
        var counts = press.counts();
        var asked = counts.hits() + counts.misses();
        return new Group(
                "Pages",
                List.of(
                        fine("Answered from memory", asked == 0 ? "–" : percent((double) counts.hits() / asked)),
                        fine("Pages in memory", number(counts.entries())),
                        fine("Memory they take", bytes(counts.bytes())),
                        fine("Pages made anew", number(counts.made())),
                        fine("Answered a little old", number(counts.stale()))));
    }

    private Group database() {
        try {
            var state = database.state();
            var queue = letters.queue();
            var figures = new ArrayList<Figure>();
            figures.add(fine("PostgreSQL", state.version()));
            figures.add(fine("Size", bytes(state.bytes())));
            figures.add(fine("Connections", state.connections() + " of " + state.mostConnections()));
            figures.add(new Figure(
                    "Longest statement now",
                    "%.1f s".formatted(state.longest()),
                    state.longest() > LONG_STATEMENT ? "Something holds the database up." : "",
                    state.longest() > LONG_STATEMENT));
            figures.add(fine("Read from its memory", state.hitPercent() == null ? "–" : state.hitPercent() + " %"));
            figures.add(fine("Replicas", number(state.replicas())));
            figures.add(new Figure(
                    "Letters waiting",
                    number(queue.waiting()),
                    queue.refused() > 0 ? number(queue.refused()) + " were refused: see Mail." : "",
                    queue.refused() > 0));
            return new Group("Database and queues", figures);
        } catch (DataAccessException away) {
            return new Group(
                    "Database and queues",
                    List.of(new Figure(
                            "PostgreSQL", "away", "Pages in memory are still served; nothing can be changed.", true)));
        }
    }

    private Group machine() {
        var runtime = Runtime.getRuntime();
        var figures = new ArrayList<Figure>();
        figures.add(fine("Memory in use", bytes(runtime.totalMemory() - runtime.freeMemory())));
        figures.add(fine("Memory it may use", bytes(runtime.maxMemory())));
        figures.add(fine("Running for", uptime()));
        figures.add(fine("Java", Runtime.version().toString()));
        figures.add(fine(
                "Masthead",
                Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "from its sources")));
        figures.add(disk());
        return new Group("This node", figures);
    }

    /** Whether less of the disk is free than a paper can live with. */
    boolean diskIsNearlyFull() {
        return disk().alarm();
    }

    private Figure disk() {
        try {
            var store = Files.getFileStore(data);
            var free = (double) store.getUsableSpace() / Math.max(1, store.getTotalSpace());
            return new Figure(
                    "Disk free",
                    bytes(store.getUsableSpace()) + " (" + percent(free) + ")",
                    free < LEAST_FREE ? "Make room before the paper must stop." : "",
                    free < LEAST_FREE);
        } catch (IOException e) {
            return new Figure("Disk free", "unknown", "The data folder cannot be asked.", false);
        }
    }

    private static String uptime() {
        var up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return up.toDays() > 0
                ? up.toDays() + " d " + up.toHoursPart() + " h"
                : up.toHoursPart() + " h " + up.toMinutesPart() + " min";
    }

    private static Figure fine(String words, String value) {
        return new Figure(words, value, "", false);
    }

    private static String number(long count) {
        return "%,d".formatted(count);
    }

    private static String percent(double part) {
        return "%.1f %%".formatted(100 * part);
    }

    static String bytes(long bytes) {
        if (bytes >= 1L << 30) return "%.1f GiB".formatted(bytes / (double) (1L << 30));
        if (bytes >= 1L << 20) return "%.1f MiB".formatted(bytes / (double) (1L << 20));
        return "%.1f KiB".formatted(bytes / (double) (1L << 10));
    }
}
