package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.awt.Color;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Role;
import org.masthead.media.Pictures;
import org.masthead.media.Shots;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The picture that leads a story, where the story is written. */
@PaperTest
class LeadPicturesTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Pictures pictures;

    @Autowired
    Stories stories;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void onePastTheEndOfItsLicenceStaysWithItsStoryWhenThatIsSaved() {
        var words = new Pictures.Words("The levee", "", "Averley Wire");
        var picture = pictures.keep(Shots.halves(700, 400, "png", Color.RED, Color.BLUE), words, ADA);
        var story = Writer.draft(paper, "The levee holds");
        var editor = Writer.of(paper, port, Role.EDITOR, "Edna Moss");
        assertThat(editor.save(editor.open(story).with("picture", picture.key()))
                        .status())
                .isEqualTo(303);
        jdbc.sql("UPDATE picture SET expires = :ended WHERE id = :id")
                .param(
                        "ended",
                        OffsetDateTime.ofInstant(TestClock.NOON, ZoneOffset.UTC).minusDays(1))
                .param("id", picture.id())
                .update();
        assertThat(pictures.byId(picture.id())).isEmpty();
        var form = editor.open(story);
        assertThat(form.text("picture")).isEqualTo(picture.key());
        assertThat(editor.save(form.with("deck", "For now.")).status()).isEqualTo(303);
        assertThat(stories.newest(story).copy().deck()).isEqualTo("For now.");
        assertThat(stories.newest(story).copy().picture()).isEqualTo(new Copy.Lead(picture.id(), ""));
    }
}
