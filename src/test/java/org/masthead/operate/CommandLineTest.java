package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person at a terminal reads who asks for help, or mistypes. */
class CommandLineTest {

    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandIsListedWithAWholeSentence() {
        var all =
                List.of(CommandLine.line(), CommandLine.line().getSubcommands().get("staff"));
        for (var line : all) {
            line.getSubcommands()
                    .forEach((name, command) -> assertThat(
                                    command.getCommandSpec().usageMessage().description()[0])
                            .as(name)
                            .endsWith("."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "http", ""})
    void aPortThatCannotBeIsRefusedBeforeAnythingIsMade(String port, @TempDir Path data) {
        var line = CommandLine.line();
        line.setErr(new PrintWriter(err));

        assertThat(line.execute(
                        "serve", "--port", port, "--data", data.resolve("new").toString()))
                .isEqualTo(CommandLine.BAD_USAGE);
        assertThat(err.toString()).contains("“" + port + "” is no port; give a number from 0 to 65535, like 8080");
        assertThat(data.resolve("new")).doesNotExist();
    }
}
