package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.PaperTest;
import org.masthead.byline.Bylines;
import org.masthead.house.Json;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of another paper comes in as a story, and what stood around it is kept as what it was. */
@PaperTest
class SavedPagesTest {

    private static final String TEXT = """
            Harbor clerk denies passing on lock plans
            By MARIA HOLT, Staff Writer
            Published: Monday, October 3, 2011
            CORROW — A former clerk at the harbor board denied in court on Monday that he passed on plans of the lock.
            “I never gave anybody anything,” the clerk, Daniel Prewitt, told reporters on the steps of the courthouse.
            Two officials, who would not be named, said that a secret report describes at least four meetings.
            Story continues →
            View entire story
            Question of the Day
            Should the harbor board release the lock plans?
            Yes
            No
            View results
            Copyright © 2011 The Corrow Tribune. Click here for reprint permission.
            About the author
            Maria Holt covers the federal courts for the Tribune.
            Latest stories
            Council votes to close Ferry Street
            """;

    @Autowired
    Intake intake;

    @Autowired
    Stories stories;

    @Autowired
    Bylines bylines;

    @Autowired
    FoundQuestionRepository questions;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void textOfAPageBecomesADraftAndItsFurnitureIsKeptAsWhatItWas() throws Exception {
        var file = Files.writeString(folder.resolve("page.txt"), TEXT);

        assertThat(take(file, false)).isEqualTo(new Intake.Summary(1, 0, 0));
        assertThat(take(file, false)).isEqualTo(new Intake.Summary(0, 1, 0));

        var line = Json.read(Files.readString(folder.resolve("report.jsonl")), Line.class);
        assertThat(line.recognised).hasSize((int) TEXT.lines().count());
        assertThat(line.recognised).extracting(Role::role).contains("headline", "byline", "poll-question", "continues");
        assertThat(line.notes).first().asString().contains("Story continues");
        var story = stories.newest(stories.idByUri(line.ninjs.uri).orElseThrow());
        assertThat(story.state()).isEqualTo(Story.State.DRAFT);
        assertThat(story.copy().headline()).isEqualTo("Harbor clerk denies passing on lock plans");
        assertThat(story.copy().dateline()).isEqualTo("CORROW");
        assertThat(story.copy().rights().holder()).isEqualTo("The Corrow Tribune");
        assertThat(story.copy().body().text())
                .contains("denied in court", "never gave anybody", "secret report")
                .doesNotContain("Question of the Day", "View", "Latest", "Maria");
        assertThat(questions.beside(story.id()))
                .containsExactly(
                        new Dispatch.Question("Should the harbor board release the lock plans?", List.of("Yes", "No")));
        var author = bylines.byId(story.copy().credits().getFirst().byline()).orElseThrow();
        assertThat(author.biography().text()).contains("covers the federal courts");
    }

    @Test
    void whatIsToBePublishedIs() throws Exception {
        var file = Files.writeString(folder.resolve("other.txt"), TEXT.replace("four meetings", "five meetings"));

        assertThat(take(file, false)).isEqualTo(new Intake.Summary(1, 0, 0));
        assertThat(take(file, true)).isEqualTo(new Intake.Summary(1, 0, 0));

        var line = Json.read(Files.readString(folder.resolve("report.jsonl")), Line.class);
        assertThat(line.address).isEqualTo("/2011/10/03/harbor-clerk-denies-passing-on-lock-plans");
    }

    private Intake.Summary take(Path file, boolean publish) {
        var options =
                new Intake.Options(publish, false, folder.resolve("report.jsonl"), Intake.AUTO, null, null, false, "");
        return intake.take(List.of(Source.file(file)), options, new Unheard());
    }

    /** Nobody listens: the summary says it all. */
    private static final class Unheard implements Intake.Progress {

        @Override
        public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

        @Override
        public void failed(String file, long record, String reason) {}

        @Override
        public void wrote(Path mapping) {}
    }

    private record Line(String address, Ninjs ninjs, List<Role> recognised, List<String> notes) {}

    private record Ninjs(String uri) {}

    private record Role(int number, String role, String words) {}
}
