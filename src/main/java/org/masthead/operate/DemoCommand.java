package org.masthead.operate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.masthead.demo.DemoNewsroom;
import org.masthead.demo.DemoPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the whole paper with a believable newsroom in it. */
@Command(
        name = "demo",
        description = "Shows the whole paper, with the invented newsroom of Averley in it, on a database of its own.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            description = "where the paper answers (default: ${DEFAULT-VALUE})",
            converter = Port.class,
            defaultValue = "8080")
    int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder for its database and media (default: ${DEFAULT-VALUE})",
            defaultValue = "data/demo")
    Path data = Path.of("data/demo");

    @Option(names = "--database", paramLabel = "JDBC_URL", description = "an outside PostgreSQL 15 or newer")
    @Nullable
    String database;

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "adds a synthetic archive of N stories over twenty years, to try the paper at its size")
    int stories;

    @Override
    public Integer call() throws InterruptedException, IOException {
        var out = spec.commandLine().getOut();
        var where = new PaperOptions();
        where.data = data;
        where.database = database;
        DemoNewsroom.settle(data);
        try (var paper = RunningPaper.serving(where, port, Map.of("masthead.mail.inbox", true), out::println)) {
            var newsroom = paper.room(DemoNewsroom.class);
            if (!newsroom.isOpen()) {
                try (var bar = new ProgressBar(out, "Drawing the pictures of Averley")) {
                    newsroom.open(bar::at);
                }
            }
            if (stories > 0) {
                try (var bar = new ProgressBar(out, "Writing the archive")) {
                    paper.room(SyntheticArchive.class).fill(stories, bar::at);
                }
            }
            out.println("Sign in as one of these; each link is good once, for a week:");
            paper.room(DemoPeople.class)
                    .links()
                    .forEach((who, link) -> out.printf("  %-42s http://localhost:%d%s%n", who, port, link));
            out.println("Letters are at http://localhost:" + port + "/inbox");
            out.println("The Averley Packet is at http://localhost:" + port + "/ (Ctrl-C stops it)");
            out.flush();
            paper.untilTold();
        }
        return CommandLine.DONE;
    }
}
