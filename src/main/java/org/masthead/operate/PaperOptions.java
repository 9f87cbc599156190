package org.masthead.operate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the paper's data lie: options that every command has. */
final class PaperOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder for database, media and masthead.yml (default: ${DEFAULT-VALUE})",
            defaultValue = "data/paper")
    Path data = Path.of("data/paper");

    @Option(
            names = "--database",
            paramLabel = "JDBC_URL",
            description =
                    "an outside PostgreSQL 15 or newer, instead of the paper's own: jdbc:postgresql://host/name?user=…")
    @Nullable
    String database;
}
