package org.masthead.operate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "import", description = "Brings content in.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return CommandLine.BAD_USAGE;
    }
}
