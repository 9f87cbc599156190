package org.masthead.operate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import as an operator types it, in as little memory as a small machine has, of a file that wants all of it. */
class HostileRecordsInLittleMemoryTest {

    private static final int LARGE = 60_000_000;
    private static final int LONG_BODIES = 4;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aFileOfEnormousRecordsCostsOnlyThoseThatAreTooLarge() throws Exception {
        var file = folder.resolve("enormous.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            line(out, "first", "\"body_text\":\"Words.\"");
            out.write("{\"uri\":\"urn:large\",\"headline\":\"");
            fill(out, 'x', LARGE);
            out.write("\"}\n");
            line(out, "deep", "\"x\":" + "[".repeat(1_000_000));
            line(out, "topics", "\"subject\":[" + numbered("{\"name\":\"Subject %d\"}", 20_000) + "]");
            line(out, "keys", numbered("\"k%d\":[{}]", 300_000));
            line(out, "tags", "\"body_html\":\"" + "<p>x".repeat(150_000) + "\"");
            line(out, "paragraphs", "\"body_html\":\"" + "<p>x".repeat(90_000) + "\"");
            line(out, "body", "\"body_html\":\"" + "<i>".repeat(5_000_000) + "\"");
            for (var i = 0; i < LONG_BODIES; i++)
                line(
                        out,
                        "long-" + i,
                        "\"body_html\":\"" + ("<p>" + i + " word ".repeat(200) + "</p>").repeat(2_600) + "\"");
            line(out, "last", "\"body_text\":\"Words.\"");
        }
        var said = imported(file);
        assertThat(said.text()).contains("imported " + (LONG_BODIES + 4) + ", unchanged 0, failed 5");
        assertThat(said.text()).doesNotContain("Exception", "\tat ", "OutOfMemory");
        assertThat(said.status()).isEqualTo(1);
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsToldInASentence() throws Exception {
        var file = folder.resolve("odd.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            line(out, "first", "\"body_text\":\"Words.\"");
            line(out, noIndexHoldsIt(), "\"body_text\":\"Words.\"");
        }
        var said = imported(file);
        assertThat(said.text())
                .contains("record 2: The database does not take it", "imported 1, unchanged 0, failed 1");
        assertThat(said.text()).doesNotContain("Exception", "\tat ", "INSERT INTO");
    }

    private record Said(int status, String text) {}

    private Said imported(Path file) throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var heard = folder.resolve("heard.txt");
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLine.class.getName(),
                        "import",
                        file.toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--database",
                        TestDatabase.fresh().address())
                .redirectErrorStream(true)
                .redirectOutput(heard.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Said(process.exitValue(), Files.readString(heard, UTF_8));
    }

    private static void line(Writer out, String name, String more) throws IOException {
        out.write("{\"uri\":\"urn:little:" + name + "\",\"headline\":\"H\"," + more + "}\n");
    }

    private static void fill(Writer out, char one, int count) throws IOException {
        var some = String.valueOf(one).repeat(100_000);
        for (var i = 0; i < count; i += some.length()) out.write(some);
    }

    private static String numbered(String pattern, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(","));
    }

    private static String noIndexHoldsIt() {
        return new Random(1)
                .ints(900, 0x4E00, 0x9FA0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
