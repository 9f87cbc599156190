package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.house.Json;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;

/** What the operator gets to see of an export, and what it refuses to do. */
@Tag("database")
class ExportCommandTest {

    @TempDir
    static Path folder = Path.of(".");

    private static ExportedAverley paper = ExportedAverley.NONE;

    @BeforeAll
    static void aPaperWithTwoStories() throws Exception {
        paper = ExportedAverley.empty(folder.resolve("paper"));
        paper.open();
        paper.room(Sections.class).ensure("River", "");
        var stories = paper.room(Stories.class);
        stories.publish(stories.draft(Copies.river("Everybody may know this"), Copies.ADA), Copies.ADA);
        stories.draft(Copies.river("Nobody may know this yet"), Copies.ADA);
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    @Test
    void itIsForItsOwnerAloneAndSaysWhatIsInIt() throws Exception {
        var export = folder.resolve("out");
        var run = paper.run("export", export.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("exported 2 stories, 0 pictures, 0 faults, to " + export);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export)))
                .isEqualTo("rwx------");
        assertThat(Files.readString(export.resolve("README.txt"))).startsWith("A newspaper, written out by Masthead");
        var manifest = ExportManifest.read(export);
        assertThat(manifest.stories()).containsEntry("live", 1L).containsEntry("draft", 1L);
        assertThat(manifest.files())
                .filteredOn(ExportManifest.Part::unpublished)
                .extracting(ExportManifest.Part::file)
                .contains("desk/000001.ninjs.json", "rooms/accounts.json", "rooms/votes.json")
                .allMatch(file -> file.startsWith("desk/") || file.startsWith("rooms/"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export.resolve("rooms/accounts.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatReadersHaveNotSeenIsInTheDesksFilesAlone() throws Exception {
        var export = exported("unseen");
        assertThat(Files.readString(export.resolve("desk/000001.ninjs.json")))
                .contains("Nobody may know this yet")
                .contains("\"pubStatus\":\"withheld\"");
        try (var files = Files.walk(export)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(export.resolve("desk"))))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("Nobody may know"));
        }
    }

    @Test
    void aStoryIsOneLineOfPlainNinjsThatIsTheSameEachTime() throws Exception {
        var lines = Files.readAllLines(exported("plain").resolve("stories/000001.ninjs.json"));
        assertThat(lines).hasSize(3).startsWith("[").endsWith("]");
        assertThat(lines.get(1)).contains("\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\"");
        assertThat(Files.readAllLines(exported("again").resolve("stories/000001.ninjs.json")))
                .isEqualTo(lines);
    }

    @Test
    void thePeopleOfTwoPapersAreNeverMixed() throws Exception {
        paper.run("staff", "add", "--name", "Ada Strand", "--email", "ada@packet.example", "--role", "editor");
        var export = exported("people");
        var theirs = ExportedAverley.empty(folder.resolve("theirs"));
        theirs.run("staff", "add", "--name", "Bo Hale", "--email", "bo@packet.example", "--role", "editor");
        var run = theirs.run("import", export.toString());
        assertThat(run.status()).isEqualTo(CommandLine.SOME_FAILED);
        assertThat(run.out()).contains("This paper has accounts of its own", "comes only into a paper that has none");
        assertThat(theirs.run("staff", "list").out()).contains("Bo Hale").doesNotContain("Ada Strand");

        var empty = ExportedAverley.empty(folder.resolve("nobody"));
        assertThat(empty.run("import", export.toString()).status()).isZero();
        assertThat(empty.run("staff", "list").out()).contains("Ada Strand");
        assertThat(empty.run("staff", "add", "--name", "Cy Wren", "--email", "cy@packet.example", "--role", "editor")
                        .status())
                .isZero();
    }

    @Test
    void onlyNinjsIsWritten() {
        var run = paper.run("export", folder.resolve("wxr").toString(), "--format", "wxr");
        assertThat(run.status()).isEqualTo(CommandLine.BAD_USAGE);
        assertThat(run.err()).contains("There is no format “wxr” to export. Formats: ninjs");
        assertThat(folder.resolve("wxr")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        var full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "Dear editor");
        refused(full, "is not empty");
        refused(full.resolve("letter.txt"), "is a file");
        refused(exported("older"), "is the export of The Averley Packet from", "delete this one first");
        assertThat(full).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    }

    @Test
    void whatCannotBeWrittenIsSaidWithoutALeftover() throws Exception {
        Files.writeString(folder.resolve("no-folder"), "");
        var run = paper.run("export", folder.resolve("no-folder/below").toString());
        assertThat(run.status()).isEqualTo(CommandLine.COULD_NOT_START);
        assertThat(run.err()).contains("The export cannot be written to");
    }

    @Test
    void aPaperThatIsNotThereIsNotMade() {
        var line = CommandLine.line();
        var err = new StringWriter();
        line.setErr(new PrintWriter(err));
        var status = line.execute(
                "export",
                folder.resolve("none").toString(),
                "--data",
                folder.resolve("nothing").toString());
        assertThat(status).isEqualTo(CommandLine.COULD_NOT_START);
        assertThat(err.toString()).contains("There is no paper in").contains("--data");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void oneThatWasBrokenOffIsKnownByItself() throws Exception {
        var export = exported("broken");
        Files.delete(export.resolve("manifest.json"));
        refused(export, "is not whole: it was broken off before its end.", "Delete it");
        var run = paper.run("import", export.toString());
        assertThat(run.status()).isEqualTo(CommandLine.BAD_USAGE);
        assertThat(run.err()).contains("is not whole: it was broken off before its end.");
    }

    @Test
    void oneThatIsDamagedIsNotBroughtBack() throws Exception {
        var export = exported("damaged");
        var stories = export.resolve("stories/000001.ninjs.json");
        Files.writeString(stories, Files.readString(stories).replace("Everybody", "Somebody"));
        var run = paper.run("import", export.toString());
        assertThat(run.status()).isEqualTo(CommandLine.BAD_USAGE);
        assertThat(run.err()).contains(stories + " is not as it was exported.");
        Files.delete(stories);
        assertThat(paper.run("import", export.toString()).err()).contains(stories + " is missing");
    }

    @Test
    void aDryRunChangesNothingAndOneFileAloneComesWithItsNames() throws Exception {
        var export = exported("alone");
        var other = ExportedAverley.empty(folder.resolve("other"));
        var dry = other.run("import", "--dry-run", export.toString());
        assertThat(dry.out()).contains("dry run: imported 2, unchanged 0, failed 0");
        var file = export.resolve("stories/000001.ninjs.json");
        assertThat(other.run("import", file.toString()).out()).contains("imported 1, unchanged 0, failed 0");
        var report = folder.resolve("report.jsonl");
        var rest = other.run("import", export.toString(), "--report", report.toString());
        assertThat(rest.out()).contains("imported 1, unchanged 1, failed 0");
        assertThat(Files.readAllLines(report))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"ninjs\":{\"uri\""))
                .anySatisfy(line -> assertThat(line).contains("\"status\":\"unchanged\""));
    }

    @Test
    void ofAnotherFolderTheFilesThatCanBeReadAreBroughtIn() throws Exception {
        var mixed = Files.createDirectory(folder.resolve("mixed"));
        var record = Json.write(Json.object("uri", "urn:wire:1", "title", "From a folder", "body_text", "It came."));
        Files.writeString(mixed.resolve("one.json"), record);
        Files.writeString(mixed.resolve("two.mapping.txt"), "category x");
        Files.write(mixed.resolve("three.bin"), new byte[] {0, 1, 2});
        Files.createDirectory(mixed.resolve("deeper"));
        var other = ExportedAverley.empty(folder.resolve("third"));
        assertThat(other.run("import", mixed.toString()).out()).contains("imported 1, unchanged 0, failed 0");
        var empty = other.run("import", mixed.resolve("deeper").toString());
        assertThat(empty.status()).isEqualTo(CommandLine.SOME_FAILED);
        assertThat(empty.out()).contains("No file in this folder is in a format that Masthead reads.");
    }

    @Test
    void helpSaysWhatItDoes() {
        assertThat(paper.run("export", "--help").out()).contains("ninjs 3.1", "DIR", "Exit status:");
    }

    private static Path exported(String name) {
        var export = folder.resolve(name);
        assertThat(paper.run("export", export.toString()).status()).isZero();
        return export;
    }

    private static void refused(Path export, String... sentences) {
        var run = paper.run("export", export.toString());
        assertThat(run.status()).isEqualTo(CommandLine.BAD_USAGE);
        assertThat(run.err()).contains(sentences);
    }
}
