package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.media.Films;
import org.masthead.media.Sending;
import org.masthead.media.Videos;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Editors send the files of a video from their own machine. */
@PaperTest
class VideoUploadsDeskTest {

    private static final String FILES = "/desk/videos/files";

    @Autowired
    ApplicationContext paper;

    @Autowired
    Videos videos;

    @Value("${masthead.data}")
    Path data;

    @LocalServerPort
    int port;

    private Sending sending() {
        return new Sending(port, SignedIn.on(paper).as(Role.EDITOR));
    }

    private static String told(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void theFilesOfAVideoAreSentFromTheDeskAndTakenInByTheirNames() throws IOException {
        var film = Files.readAllBytes(Films.file("council-vote.webm"));
        assertThat(sending().with("The Gavel.WEBM", film).html(FILES).statusCode())
                .isEqualTo(303);
        var poster = Files.readAllBytes(Films.file("council-vote.jpg"));
        assertThat(sending().with("The gavel.jpg", poster).json(FILES).statusCode())
                .isEqualTo(201);
        var again = sending().with("C:\\films\\The Gavel.WEBM", film).json(FILES);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(told(again)).isEqualTo("{\"name\":\"the-gavel-2.webm\"}");
        assertThat(videos.incoming()).contains("the-gavel.webm", "the-gavel-2.webm");
        assertThat(new Sender(port)
                        .as(SignedIn.on(paper).as(Role.EDITOR))
                        .post(
                                "/desk/videos",
                                "title",
                                "The gavel falls",
                                "description",
                                "What it shows.",
                                "transcript",
                                "One.",
                                "poster",
                                "the-gavel.jpg",
                                "webm",
                                "the-gavel.webm",
                                "silent",
                                "yes")
                        .status())
                .isEqualTo(303);
        assertThat(videos.newest(1, 0).getFirst().words().title()).isEqualTo("The gavel falls");
    }

    @Test
    void whatIsNoFileOfAVideoOrWouldLieElsewhereIsNotKept() throws IOException {
        for (var name : List.of("page.html", "film", "film.mp4.exe", ".mp4x")) {
            var answer = sending().with(name, new byte[] {1, 2, 3}).json(FILES);
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(told(answer)).as(name).contains("none that a video is made of");
        }
        assertThat(sending()
                        .with("../../masthead.vtt", new byte[] {1})
                        .html(FILES)
                        .statusCode())
                .isEqualTo(303);
        assertThat(videos.incoming()).contains("masthead.vtt").doesNotContain("page.html", "film");
        assertThat(data.resolve("masthead.vtt")).doesNotExist();
        assertThat(data.getParent().resolve("masthead.vtt")).doesNotExist();
        assertThat(sending().json(FILES).statusCode()).isIn(400, 422);
    }
}
