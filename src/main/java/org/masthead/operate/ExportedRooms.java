package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.masthead.house.Keepsakes;
import org.masthead.house.PagesChanged;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings back what rooms held besides stories, under the numbers it had. What is here already stays as it is. */
@Component
class ExportedRooms {

    private static final Editor IMPORT = new Editor("the import");
    private static final int SOME = 500;

    private final List<Keepsakes> rooms;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ExportedRooms(
            List<Keepsakes> rooms, Ledger ledger, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.events = events;
        this.transaction = transaction;
    }

    /** Says how many records failed. */
    long bring(ExportedPaper export, ExportProgress progress) throws IOException {
        progress.begin("Bringing back people, comments, questions, videos and licences", "records");
        for (var room : rooms) {
            for (var table : room.tables()) if (hasStrangers(export, table)) return refuse(table, progress);
        }
        var failed = 0L;
        for (var room : rooms) {
            failed += keepFiles(export, room, progress);
            for (var table : room.tables()) failed += bring(export, table, progress);
        }
        return failed;
    }

    private static long keepFiles(ExportedPaper export, Keepsakes room, ExportProgress progress) throws IOException {
        if (room.folder().isEmpty() || !Files.isDirectory(export.file(room.folder()))) return 0;
        var failed = 0L;
        try (var files = Files.list(export.file(room.folder()))) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                if (room.keepFile(file)) continue;
                progress.fault(file + " is damaged: it is not the file that was exported. Copy the export again.");
                failed++;
            }
        }
        return failed;
    }

    private boolean hasStrangers(ExportedPaper export, Keepsakes.Table table) throws IOException {
        var strangers = table.strangers();
        if (strangers == null) return false;
        var found = new ArrayList<Long>();
        inBatches(export, table, rows -> {
            var count =
                    strangers.get().param("rows", list(rows)).query(Long.class).single();
            if (count > 0) found.add(count);
        });
        return !found.isEmpty();
    }

    private static long refuse(Keepsakes.Table table, ExportProgress progress) {
        progress.fault("This paper has " + table.name() + " of its own, so what the export has of people, comments,"
                + " questions, videos and licences stays out: it comes only into a paper that has none.");
        return 1;
    }

    private long bring(ExportedPaper export, Keepsakes.Table table, ExportProgress progress) throws IOException {
        var failed = new ArrayList<String>();
        inBatches(export, table, rows -> {
            try {
                keep(table, rows);
            } catch (DataAccessException together) {
                rows.forEach(row -> alone(export, table, row, failed, progress));
            }
            rows.forEach(row -> progress.advance(-1));
        });
        return failed.size();
    }

    private void alone(
            ExportedPaper export, Keepsakes.Table table, String row, List<String> failed, ExportProgress progress) {
        try {
            keep(table, List.of(row));
        } catch (DataAccessException e) {
            failed.add(row);
            // The row itself is nobody's business: it may be a letter, or an address.
            progress.fault(export.file(file(table)) + ": a record does not fit into this paper, and is left out.");
        }
    }

    private void keep(Keepsakes.Table table, List<String> rows) {
        transaction.executeWithoutResult(status -> {
            var kept = table.kept()
                    .get()
                    .param("rows", list(rows))
                    .query(Long.class)
                    .single();
            if (kept == 0) return;
            ledger.write(IMPORT, "took in", table.name(), Long.toString(kept));
            events.publishEvent(PagesChanged.of(Purged.EVERYTHING));
        });
    }

    private static String list(List<String> rows) {
        return "[" + String.join(",", rows) + "]";
    }

    private static String file(Keepsakes.Table table) {
        return ExportRooms.FOLDER + "/" + table.name() + ".json";
    }

    private static void inBatches(ExportedPaper export, Keepsakes.Table table, Step step) throws IOException {
        try (var records = export.records(file(table))) {
            var some = new ArrayList<String>();
            for (var row : (Iterable<String>) records::iterator) {
                some.add(row);
                if (some.size() < SOME) continue;
                step.on(List.copyOf(some));
                some.clear();
            }
            if (!some.isEmpty()) step.on(List.copyOf(some));
        }
    }

    /** What is done with some rows. */
    private interface Step {
        void on(List<String> rows);
    }
}
