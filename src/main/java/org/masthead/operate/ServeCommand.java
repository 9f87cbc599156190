package org.masthead.operate;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the paper for real. */
@Command(
        name = "serve",
        description = "Runs the paper. Its name, address and looks are set in masthead.yml in the data folder.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PaperOptions where = new PaperOptions();

    @Option(
            names = "--port",
            description = "where the paper answers (default: ${DEFAULT-VALUE})",
            converter = Port.class,
            defaultValue = "8080")
    int port = 8080;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        try (var paper = RunningPaper.serving(where, port, Map.of(), out::println)) {
            out.println("The paper is at http://localhost:" + port + "/ (Ctrl-C stops it)");
            out.flush();
            paper.untilTold();
        }
        return CommandLine.DONE;
    }
}
