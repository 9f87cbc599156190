package org.masthead.operate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masthead.wire.Intake;
import org.masthead.wire.IntakeStopped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in the stories, and what readers wrote about them, that other systems hold. */
@Command(
        name = "import",
        description = {
            "Brings stories and comments in, from agencies, old systems and other papers.",
            "IPTC ninjs 1.x, 2.x and 3.x, as one object, an array, or one object a line; NewsML-G2 and NITF, as agencies "
                    + "send them; feeds (RSS, Atom); saved news pages (.html) and the bare text of one (.txt); the exports "
                    + "of WordPress (WXR) and Ghost (JSON); a folder that masthead export wrote, whole; of another "
                    + "folder, the files in it. Readers' comments come with WordPress's export, and from those of Disqus "
                    + "(XML) and Coral (JSON, all its files in one command).",
            "Running it again changes nothing; one that was killed is simply run again. It works while the paper runs."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all of it is in",
            "1:some records failed, the rest is in",
            "2:something was mistyped",
            "3:the paper's database could not be reached"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PaperOptions where = new PaperOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "files or folders to bring in; - reads standard input")
    List<String> files = List.of();

    @Option(
            names = "--format",
            description = {
                "what the files are (default: ${DEFAULT-VALUE}, which looks at each):",
                "ninjs, newsml-g2, nitf, rss, atom, wordpress, ghost, disqus, coral, html, text"
            },
            defaultValue = Intake.AUTO)
    String format = Intake.AUTO;

    @Option(names = "--publish", description = "publish saved pages, which otherwise come in as drafts")
    boolean publish;

    @Option(names = "--dry-run", description = "say what would happen, and change nothing")
    boolean dryRun;

    @Option(names = "--report", paramLabel = "REPORT", description = "write one JSON line a record to this file")
    @Nullable
    Path report;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "where categories and tags of WordPress or Ghost go; the first dry run writes one to change")
    @Nullable
    Path mapping;

    @Option(
            names = "--media",
            paramLabel = "FOLDER",
            description = "the folder with the pictures that the files name, such as wp-content/uploads")
    @Nullable
    Path media;

    @Option(
            names = "--site",
            paramLabel = "ADDRESS",
            description = "where the old site is, as Ghost's exports and feeds do not say: https://www.example.com",
            defaultValue = "")
    String site = "";

    @Option(names = "--fetch", description = "fetch from the network the pictures that no folder has")
    boolean fetch;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var paper = RunningPaper.working(where, out::println)) {
            paper.room(Intake.class).refuseUnknown(format);
            var given = ImportFiles.of(files, paper.room(Intake.class), format);
            var summary = bring(given, paper);
            out.printf(
                    Locale.ROOT,
                    "%simported %d, unchanged %d, failed %d%n",
                    dryRun ? "dry run: " : "",
                    summary.imported(),
                    summary.unchanged(),
                    summary.failed());
            return summary.failed() == 0 ? CommandLine.DONE : CommandLine.SOME_FAILED;
        } catch (IntakeStopped | IOException stopped) {
            spec.commandLine().getErr().println(stopped.getMessage());
            return CommandLine.COULD_NOT_START;
        } catch (ExportRefused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return refused.status();
        } catch (IllegalArgumentException mistyped) {
            spec.commandLine().getErr().println(mistyped.getMessage());
            return CommandLine.BAD_USAGE;
        } finally {
            out.flush();
        }
    }

    /** Of a paper that was written out, first what its stories need, and last what needs them. */
    private Intake.Summary bring(ImportFiles given, RunningPaper paper) throws IOException {
        var out = spec.commandLine().getOut();
        var options = new Intake.Options(publish, dryRun, report, format, mapping, media, fetch, site);
        var failed = 0L;
        try (var progress = new ExportProgress(out)) {
            for (var one : given.papers()) {
                if (!dryRun) paper.room(ExportedParts.class).bringSettings(one, progress);
            }
            for (var one : given.neededFirst())
                failed += paper.room(ExportedParts.class).bringFirst(one, dryRun, progress);
        }
        Intake.Summary summary;
        try (var progress = new Shown(out)) {
            summary = paper.room(Intake.class).take(given.sources(), options, progress);
        }
        try (var progress = new ExportProgress(out)) {
            for (var one : given.papers())
                failed += paper.room(ExportedParts.class).bringLast(one, dryRun, progress);
        }
        return new Intake.Summary(summary.imported(), summary.unchanged(), summary.failed() + failed);
    }

    /** Progress as the operator sees it: a bar, and a line for each failure. */
    private static final class Shown implements Intake.Progress, AutoCloseable {

        private final PrintWriter out;
        private final ProgressBar bar;
        private final long began = System.nanoTime();
        private boolean closed;

        Shown(PrintWriter out) {
            this.out = out;
            this.bar = new ProgressBar(out, "Importing");
        }

        @Override
        public void advanced(long bytesDone, long bytesTotal, long records, long failed) {
            var seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
            var words = String.format(Locale.ROOT, "%,d records, %,.0f/s", records, records / seconds);
            bar.at(bytesDone, Math.max(0, bytesTotal), failed == 0 ? words : words + ", " + failed + " failed");
        }

        @Override
        public void failed(String file, long record, String reason) {
            bar.aside(record == 0 ? file + ": " + reason : file + ", record " + record + ": " + reason);
        }

        @Override
        public void wrote(Path mapping) {
            bar.aside("Where categories and tags go is written to " + mapping
                    + ": change it if you like, then import with --mapping " + mapping);
        }

        @Override
        public void close() {
            if (closed) return;
            closed = true;
            bar.close();
            out.flush();
        }
    }
}
