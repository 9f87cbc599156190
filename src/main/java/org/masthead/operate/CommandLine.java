package org.masthead.operate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** {@code bin/masthead}: what the one person who runs the server types. */
@Command(
        name = "masthead",
        description = "A newspaper's whole web operation in one process and one database.",
        mixinStandardHelpOptions = true,
        version = CommandLine.PROGRAM,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            StaffCommand.class,
            DoctorCommand.class,
            RehearseCommand.class
        },
        footer = {"", "masthead COMMAND --help says more about each."})
public final class CommandLine implements Runnable {

    static final String PROGRAM = "Masthead 0.1.0";

    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int BAD_USAGE = 2;
    static final int COULD_NOT_START = 3;

    private static final Logger log = LoggerFactory.getLogger(CommandLine.class);

    private CommandLine() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command; what it returns is the process's exit status. */
    static int run(String... arguments) {
        return line().execute(arguments);
    }

    /** The whole command line, ready to run. */
    static picocli.CommandLine line() {
        var line = new picocli.CommandLine(new CommandLine());
        line.setExecutionExceptionHandler(refusal());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    @Override
    public void run() {
        picocli.CommandLine.usage(this, System.out);
    }

    private static IExecutionExceptionHandler refusal() {
        return (exception, line, parsed) -> {
            log.debug("The command failed", exception);
            line.getErr().println(line.getColorScheme().errorText(Reason.of(exception)));
            return COULD_NOT_START;
        };
    }
}
