package org.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the words of its files can tell. */
class SourceRulesTest {

    private static final Path JAVA = Path.of("src/main/java/org/masthead");
    private static final Path JTE = Path.of("src/main/jte");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern STRINGS = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern SQL =
            Pattern.compile("\\.sql\\(\\s*(?:[A-Z_]+|§)(?:\\s*\\+\\s*(?:[A-Z_]+|§))*\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("^@import (?:static )?(\\S+)", Pattern.MULTILINE);
    private static final Pattern CALL = Pattern.compile("@template\\.([a-z]+)\\.");
    private static final Pattern HANDLER =
            Pattern.compile("<[^>]*\\s(?:on[a-z]+|style)\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREATED = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:REFERENCES|ALTER TABLE|INSERT INTO|UPDATE|DELETE FROM|FROM|JOIN|DROP TABLE| ON) (\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern PATH = Pattern.compile("`((?:src|docs|bin|\\.ci)/[\\w./-]+)`");
    private static final Pattern OUTSIDE = Pattern.compile(
            "/wor[k]/|(?:rep[o]1?|registr[y]|package[s])\\.(?:maven|npmjs|pypi)|artifactor[y]|nexu[s]\\.");

    @Test
    void noClassIsLongerThan300LinesAndNoTemplateThan80() {
        assertThat(Stream.of(JAVA, Path.of("src/test/java")).flatMap(root -> files(root, ".java")))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
        assertThat(files(JTE, ".jte"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(80));
    }

    @Test
    void whatIsSaidToTheDatabaseIsWrittenDownAndNeverPutTogether() {
        assertThat(files(JAVA, "Repository.java")).isNotEmpty().allSatisfy(file -> {
            var code = STRINGS.matcher(read(file)).replaceAll("§");
            var all = Pattern.compile("\\.sql\\(").matcher(code).results().count();
            assertThat(SQL.matcher(code).results().count())
                    .as("plain statements in " + file)
                    .isEqualTo(all);
            assertThat(code).as(file.toString()).doesNotContain("formatted(", "String.format", "StringBuilder");
            constants(file)
                    .forEach((name, value) -> assertThat(value)
                            .as(file + " " + name)
                            .matches("(?:[A-Z_]+|§)(?:\\s*\\+\\s*(?:[A-Z_]+|§))*"));
        });
    }

    private static Map<String, String> constants(Path file) {
        var found = new HashMap<String, String>();
        Pattern.compile("static final String ([A-Z_]+) =\\s*([^;]+);")
                .matcher(STRINGS.matcher(read(file)).replaceAll("§"))
                .results()
                .forEach(one -> found.put(one.group(1), one.group(2).strip()));
        return found;
    }

    @Test
    void onlyRepositoriesHoldStatements() {
        assertThat(files(JAVA, ".java")
                        .filter(file -> !file.toString().endsWith("Repository.java")
                                && !file.startsWith(JAVA.resolve("operate"))))
                .allSatisfy(file -> assertThat(read(file))
                        .as(file.toString())
                        .doesNotContain(".sql(", "JdbcTemplate", "prepareStatement("));
    }

    @Test
    void noTemplateTrustsUnseenHtmlOrRunsAnythingInline() {
        assertThat(files(JTE, ".jte")).allSatisfy(file -> {
            assertThat(read(file)).as(file.toString()).doesNotContain("$unsafe", "<style", "javascript:");
            assertThat(HANDLER.matcher(read(file)).find())
                    .as("inline handler or style in " + file)
                    .isFalse();
        });
    }

    @Test
    void aTemplateReadsOnlyItsOwnPagesAndTheHouses() {
        assertThat(files(JTE, ".jte")).allSatisfy(file -> {
            var room = JTE.relativize(file).getName(0).toString();
            assertThat(IMPORT.matcher(read(file)).results().map(one -> one.group(1)))
                    .as(file.toString())
                    .allMatch(name ->
                            name.matches("(?:java|gg\\.jte)\\..*|org\\.masthead\\.(?:" + room + "|house)\\.page\\..*"));
            assertThat(CALL.matcher(read(file)).results().map(one -> one.group(1)))
                    .as(file.toString())
                    .allMatch(called -> called.equals(room) || called.equals("house"));
        });
    }

    @Test
    void aMigrationNamesOnlyTablesOfItsOwnRoomAndOfThoseItMayUse() {
        var owner = new HashMap<String, String>();
        files(MIGRATIONS, ".sql")
                .forEach(file -> CREATED.matcher(statements(file))
                        .results()
                        .forEach(one -> owner.put(one.group(1), room(file))));
        assertThat(owner).isNotEmpty();
        assertThat(files(MIGRATIONS, ".sql"))
                .allSatisfy(file -> assertThat(
                                NAMED.matcher(statements(file)).results().map(one -> one.group(1)))
                        .as(file.toString())
                        .filteredOn(owner::containsKey)
                        .allMatch(table -> room(file).equals(owner.get(table))
                                || lower(room(file)).contains(owner.get(table))));
    }

    @Test
    void everyMigrationHasANumberOfItsOwn() {
        assertThat(files(MIGRATIONS, ".sql")
                        .map(file -> file.getFileName().toString().split("__")[0]))
                .allMatch(number -> number.matches("V[0-9]{3}"))
                .doesNotHaveDuplicates();
    }

    private static Set<String> lower(String room) {
        return Set.of(STRINGS.matcher(read(JAVA.resolve(room).resolve("package-info.java")))
                .results()
                .map(one -> one.group().replace("\"", ""))
                .toArray(String[]::new));
    }

    private static String room(Path migration) {
        return MIGRATIONS.relativize(migration).getName(0).toString();
    }

    private static String statements(Path file) {
        return read(file).replaceAll("--.*", "");
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        assertThat(files(JAVA, ".java").filter(file -> !file.startsWith(JAVA.resolve("operate"))))
                .allSatisfy(file -> assertThat(read(file))
                        .as(file.toString())
                        .doesNotContain("System.out", "System.err", "printStackTrace"));
    }

    @Test
    void theGuidesLeadOnlyToWhatIsThere() {
        assertThat(guides()).isNotEmpty().allSatisfy(file -> {
            var wrong = new ArrayList<String>();
            LINK.matcher(read(file))
                    .results()
                    .map(one -> one.group(1))
                    .filter(link -> !link.matches("(?:[a-z]+:|#).*"))
                    .forEach(link -> {
                        if (!Files.exists(beside(file, link.split("#")[0]))) wrong.add(link);
                    });
            PATH.matcher(read(file))
                    .results()
                    .map(one -> one.group(1))
                    .filter(path -> !Files.exists(Path.of(path)))
                    .forEach(wrong::add);
            assertThat(wrong).as(file.toString()).isEmpty();
        });
    }

    private static Path beside(Path file, String link) {
        var folder = file.getParent();
        return folder == null ? Path.of(link) : folder.resolve(link);
    }

    private static List<Path> guides() {
        return Stream.of(
                        Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")).filter(Files::exists),
                        files(Path.of("docs"), ".md"))
                .flatMap(one -> one)
                .toList();
    }

    @Test
    void theLicenceIsHere() {
        assertThat(read(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
    }

    @Test
    void nothingNamesThePlaceItWasMadeAt() {
        var files = Stream.of("src", "docs", "bin", ".ci")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(root -> files(root, ""));
        assertThat(Stream.concat(files, Stream.of(Path.of("pom.xml"), Path.of("README.md"))))
                .filteredOn(
                        file -> Files.exists(file)
                                && file.toString()
                                        .matches(
                                                ".*\\.(?:java|jte|md|sql|yml|xml|sh|html|css|js|json|properties)|(?:bin|\\.ci)/.*"))
                .allSatisfy(file -> assertThat(OUTSIDE.matcher(read(file, StandardCharsets.ISO_8859_1))
                                .find())
                        .as(file.toString())
                        .isFalse());
    }

    private static Stream<Path> files(Path root, String end) {
        try (var found = Files.walk(root)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }

    private static String read(Path file, Charset letters) {
        try {
            return Files.readString(file, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
