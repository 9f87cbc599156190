package org.masthead.wire;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.masthead.moving.OldComment;
import org.masthead.wire.Understanding.Comment;
import org.masthead.wire.Understanding.Kept;
import org.masthead.wire.Understanding.LeftOut;
import org.masthead.wire.Understanding.Refused;
import org.masthead.wire.Understanding.Understood;

/** One intake under way: one thread reads and understands while another takes in what is ready. */
final class IntakeRun {

    private final RecordReader reader;
    private final Filing filing;
    private final KeptFiling keeping;
    private final CommentFiling comments;
    private final Intake.Options options;
    private final Report report;
    private final Intake.Progress progress;
    private final long bytesTotal;
    private final RunNames names = new RunNames();
    private final SynchronousQueue<Ready> queue = new SynchronousQueue<>();
    private long imported;
    private long unchanged;
    private long failed;

    IntakeRun(
            RecordReader reader,
            Filing filing,
            KeptFiling keeping,
            CommentFiling comments,
            Intake.Options options,
            Report report,
            Intake.Progress progress) {
        this.reader = reader;
        this.filing = filing;
        this.keeping = keeping;
        this.comments = comments;
        this.options = options;
        this.report = report;
        this.progress = progress;
        this.bytesTotal = reader.bytesTotal();
    }

    /** A batch that was read; or, without one, the end, and what ended it before its time. */
    private record Ready(@Nullable Batch batch, @Nullable Throwable trouble) {}

    Intake.Summary run() {
        var reading = Thread.ofPlatform().name("intake-reader").daemon().start(this::read);
        try {
            for (var ready = queue.take(); ; ready = queue.take()) {
                if (ready.trouble() != null) throw new IllegalStateException("Reading failed", ready.trouble());
                if (ready.batch() == null) return new Intake.Summary(imported, unchanged, failed);
                take(ready.batch());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The intake was interrupted");
        } finally {
            reading.interrupt();
        }
    }

    private void read() {
        try {
            reader.read(batch -> hand(new Ready(batch, null)));
            hand(new Ready(null, null));
        } catch (CancellationException e) {
            // nobody takes batches any more
        } catch (Throwable e) {
            hand(new Ready(null, e));
        }
    }

    private void hand(Ready ready) {
        try {
            queue.put(ready);
        } catch (InterruptedException e) {
            throw new CancellationException("Nobody takes batches any more");
        }
    }

    private void take(Batch batch) {
        var filed = (options.dryRun() ? triedOut(batch) : filed(batch)).iterator();
        for (var item : batch.items()) settle(item, filed);
        report.flush();
        progress.advanced(batch.bytesDone(), bytesTotal, imported + unchanged + failed, failed);
    }

    private List<Filed> triedOut(Batch batch) {
        if (!batch.comments().isEmpty()) return comments.tryOut(batch.comments());
        return batch.kept().isEmpty() ? filing.tryOut(batch.dispatches()) : keeping.tryOut(batch.kept(), names.kept());
    }

    private List<Filed> filed(Batch batch) {
        if (!batch.comments().isEmpty()) return comments.file(batch.comments());
        return batch.kept().isEmpty()
                ? filing.file(batch.dispatches(), names)
                : keeping.file(batch.kept(), names.kept());
    }

    private void settle(Batch.Item item, Iterator<Filed> filed) {
        switch (item.understanding()) {
            case Refused(var record, var reason) -> failed(item.file(), record, reason, null);
            case LeftOut(var record, var reason) -> report.leftOut(item.file(), record, reason);
            case Comment(var record, var comment) -> settle(item.file(), record, comment, filed.next());
            case Understood(var record, var dispatch) -> {
                switch (filed.next()) {
                    case Filed.Failed(var reason) -> failed(item.file(), record, reason, dispatch);
                    case Filed.Kept kept -> kept(item.file(), record, dispatch, kept);
                }
            }
            case Kept(var record, var story) -> {
                switch (filed.next()) {
                    case Filed.Failed(var reason) -> failed(item.file(), record, reason, null);
                    case Filed.Kept kept -> kept(item.file(), record, story, kept);
                }
            }
        }
    }

    private void settle(String file, long record, OldComment comment, Filed filed) {
        switch (filed) {
            case Filed.Failed(var reason) -> {
                failed++;
                report.failed(file, record, reason, comment);
                progress.failed(file, record, reason);
            }
            case Filed.Kept kept -> {
                count(kept);
                report.kept(file, record, comment, kept);
            }
        }
    }

    private void failed(String file, long record, String reason, @Nullable Dispatch dispatch) {
        failed++;
        report.failed(file, record, reason, dispatch);
        progress.failed(file, record, reason);
    }

    private void kept(String file, long record, Dispatch dispatch, Filed.Kept kept) {
        count(kept);
        report.kept(file, record, dispatch, kept);
    }

    private void kept(String file, long record, KeptRecord story, Filed.Kept kept) {
        count(kept);
        report.kept(file, record, story, kept);
    }

    private void count(Filed.Kept kept) {
        if (kept.news()) imported++;
        else unchanged++;
    }
}
