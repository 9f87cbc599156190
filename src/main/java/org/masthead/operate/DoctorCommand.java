package org.masthead.operate;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at everything the paper needs. */
@Command(
        name = "doctor",
        description = {
            "Checks everything the paper needs, and says what to do about what is wrong.",
            "The machine, the data folder, the database, the settings, mail, the ledger line by line, the files of all "
                    + "pictures. It changes nothing, and works while the paper runs."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong; there may be warnings", "1:something is wrong", "2:something was mistyped"
        })
final class DoctorCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PaperOptions where = new PaperOptions();

    @Option(
            names = "--port",
            description = "where the paper is to answer (default: ${DEFAULT-VALUE}; 0: not looked at)",
            converter = Port.class,
            defaultValue = "8080")
    int port = 8080;

    @Option(
            names = "--seal",
            paramLabel = "SEAL",
            description = "a seal of the ledger that you wrote down before; it must still be in the chain",
            defaultValue = "")
    String seal = "";

    @Option(names = "--backups", paramLabel = "DIR", description = "where backups lie; the newest must not be old")
    @Nullable
    Path backups;

    private boolean wrong;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            new MachineCheckup(where.data, port, backups).findings().forEach(one -> say(out, one));
            if (where.database != null || Files.isDirectory(where.data.resolve("postgres"))) {
                examine(out);
            } else {
                say(
                        out,
                        Finding.warning(
                                "Paper",
                                "There is no paper in " + where.data + " yet.",
                                "Begin one: bin/masthead serve --data " + where.data));
            }
            out.println(wrong ? "Something is wrong; what to do stands above." : "Nothing is wrong.");
            return wrong ? CommandLine.SOME_FAILED : CommandLine.DONE;
        } finally {
            out.flush();
        }
    }

    private void examine(PrintWriter out) {
        try (var paper = RunningPaper.looking(where, out::println)) {
            var checkup = paper.room(PaperCheckup.class);
            List<Supplier<Finding>> checks = List.of(
                    checkup::database,
                    checkup::clock,
                    checkup::migrations,
                    checkup::address,
                    checkup::timeZone,
                    checkup::mail,
                    checkup::publisher,
                    checkup::codes,
                    checkup::late);
            for (var check : checks) say(out, tried(check));
            var archive = paper.room(ArchiveCheckup.class);
            say(out, slowly(out, "Reading the ledger", progress -> archive.ledger(seal, progress)));
            say(out, slowly(out, "Looking for pictures", archive::pictures));
        } catch (RuntimeException e) {
            say(
                    out,
                    Finding.wrong(
                            "Paper",
                            "The paper could not be opened.",
                            Reason.of(e) + " If the database is older than this program, start the paper once."));
        }
    }

    private Finding slowly(PrintWriter out, String title, Examination examination) {
        try (var bar = new ProgressBar(out, title)) {
            return tried(() -> examination.look(done -> bar.at(done, 0)));
        }
    }

    /** A check that cannot be made is a finding too, and keeps no other from being made. */
    private static Finding tried(Supplier<Finding> check) {
        try {
            return check.get();
        } catch (DataAccessException e) {
            return Finding.wrong(
                    "Database", "A check could not be made: " + Reason.of(e), "Start the paper once, then look again.");
        }
    }

    private void say(PrintWriter out, Finding finding) {
        wrong |= finding.grade() == Finding.Grade.WRONG;
        out.printf(
                Locale.ROOT,
                "%-8s %-15s %s%n",
                finding.grade().name().toLowerCase(Locale.ROOT),
                finding.about(),
                finding.words());
        if (!finding.remedy().isEmpty()) out.printf(Locale.ROOT, "%24s → %s%n", "", finding.remedy());
        out.flush();
    }

    private interface Examination {
        Finding look(java.util.function.LongConsumer progress);
    }
}
