package org.masthead.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything out again. */
@Command(
        name = "export",
        description = {
            "Writes everything out, into a new folder that only you may open.",
            "Every story with all its revisions as IPTC ninjs 3.1, the pictures' own files, and who and what they are "
                    + "about. The folder rooms/ NAMES PEOPLE: the e-mail addresses, password hashes, comments and votes "
                    + "of readers and staff; keep it as you keep the database. A README.txt explains the rest. masthead "
                    + "import DIR brings all of it into an empty paper again. It works while the paper runs."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything is out",
            "1:some of it is damaged or missing here, the rest is out",
            "2:something was mistyped, or the folder is not empty",
            "3:the paper's database could not be reached, or the folder not be written"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String NINJS = "ninjs";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PaperOptions where = new PaperOptions();

    @Parameters(paramLabel = "DIR", description = "the folder to write; it must be new or empty")
    Path folder = Path.of(".");

    @Option(
            names = "--format",
            description = "what to write (default and only one: ${DEFAULT-VALUE})",
            defaultValue = NINJS)
    String format = NINJS;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            if (!format.equals(NINJS))
                throw ExportRefused.mistyped("There is no format “" + format + "” to export. Formats: " + NINJS);
            ExportFolder.checkEmpty(folder);
            if (where.database == null && !Files.isDirectory(where.data.resolve("postgres")))
                throw ExportRefused.impossible("There is no paper in " + where.data + ". Name its folder with --data.");
            return export();
        } catch (ExportRefused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return refused.status();
        } finally {
            out.flush();
        }
    }

    private int export() {
        var out = spec.commandLine().getOut();
        try (var paper = RunningPaper.working(where, out::println);
                var progress = new ExportProgress(out)) {
            var done = paper.room(Export.class).write(folder, progress);
            progress.close();
            out.printf(
                    Locale.ROOT,
                    "exported %d stories, %d pictures, %d faults, to %s%n",
                    done.stories(),
                    done.pictures(),
                    done.faults(),
                    folder);
            return done.faults() == 0 ? CommandLine.DONE : CommandLine.SOME_FAILED;
        }
    }
}
