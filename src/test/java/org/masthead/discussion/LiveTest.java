package org.masthead.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Sender;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Readers who have a discussion open hear of new comments. */
@PaperTest
class LiveTest {

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    LiveComments live;

    @Autowired
    ApplicationContext paper;

    @LocalServerPort
    int port;

    private Commenters commenters;
    private long story;

    @BeforeEach
    void aStory() {
        sections.ensure("River", "");
        commenters = new Commenters(paper);
        story = stories.draft(Copies.river("The river rose."), ADA);
        stories.publish(story, ADA);
    }

    /** A reader who listens. */
    private final class Listener implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        private final BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Listener() throws Exception {
            var ask = "GET /stories/" + story + "/comments/live?after=0 HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            assertThat(lines.readLine()).contains("200");
            assertThat(until(":here")).isNotEmpty();
        }

        String until(String words) throws Exception {
            return CompletableFuture.supplyAsync(() -> {
                        try {
                            for (var line = lines.readLine(); line != null; line = lines.readLine())
                                if (line.contains(words)) return line;
                            return "";
                        } catch (java.io.IOException gone) {
                            return "";
                        }
                    })
                    .get(10, TimeUnit.SECONDS);
        }

        @Override
        public void close() throws Exception {
            socket.close();
        }
    }

    @Test
    void newCommentsAreToldToEverybodyWhoListens() throws Exception {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var listeners = new ArrayList<Listener>();
        for (var n = 0; n < 50; n++) listeners.add(new Listener());
        assertThat(live.watching()).isGreaterThanOrEqualTo(50);
        una.post("/stories/" + story + "/comments", "body", "Do you hear me?");
        var id = commenters.saying("Do you hear me?");
        for (var one : listeners) assertThat(one.until("data:")).contains(Long.toString(id));
        for (var one : listeners) one.close();
    }

    @Test
    void whatCameSinceIsAPieceOfAPage() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var before = commenters.saying("Good morning from Una Hart.");
        una.post("/stories/" + story + "/comments", "body", "And this came later.");
        var fresh = una.get("/stories/" + story + "/comments/since?after=" + before);
        assertThat(fresh.page().select(".fresh .comment")).hasSize(1);
        assertThat(fresh.text()).contains("And this came later.").doesNotContain("<html");
    }

    @Test
    void newCommentsAreOfferedOnlyWhereTheyHaveTheirPlace() {
        var una = new Sender(port).as(commenters.known("Una Hart", story));
        var thread = commenters.saying("Good morning from Una Hart.");
        var all = "/stories/" + story + "/comments";
        assertThat(una.get(all).page().select(".comments-new")).hasSize(1);
        for (var other : List.of("?sort=oldest", "?sort=respected", "?after=" + thread, "?thread=" + thread))
            assertThat(una.get(all + other).page().select(".comments-new"))
                    .as(other)
                    .isEmpty();
    }

    @Test
    void whatIsOnesOwnIsToldToNobodyElse() {
        var person = commenters.known("Una Hart", story);
        var una = new Sender(port).as(person);
        una.post("/stories/" + story + "/comments", "body", "Mine for five minutes.");
        var id = commenters.saying("Mine for five minutes.");
        var mine = "/stories/" + story + "/comments/mine";
        assertThat(una.get(mine).text()).contains("\"account\":" + person.account(), "\"editable\":[" + id + "]");
        assertThat(new Sender(port).get(mine).text()).contains("\"account\":0").doesNotContain(Long.toString(id) + "]");
        assertThat(una.get(mine).header("Cache-Control")).contains("no-store");
        una.post("/comments/" + id + "/respect");
        assertThat(una.get(mine).text()).contains("\"respected\":[" + id + "]");
    }
}
