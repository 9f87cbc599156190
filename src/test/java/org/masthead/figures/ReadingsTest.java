package org.masthead.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.edition.MostRead;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is read is counted by story and hour, and by nobody’s name. */
@PaperTest
class ReadingsTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    Readings readings;

    @Autowired
    MostReadStories mostRead;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void nothingWasRead() {
        readings.writeDown();
        jdbc.sql("TRUNCATE reading, reading_minute").update();
        sections.ensure("River", "");
        sections.ensure("City", "");
        mostRead.forget();
    }

    private String live(String headline, String section) {
        var id = stories.draft(Copies.copy(headline, section, "<p>It happened.</p>"), ADA);
        return ((Publication.Live) stories.publish(id, ADA)).path();
    }

    private int read(String path, String origin) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reads"))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Sec-Fetch-Site", origin)
                .POST(HttpRequest.BodyPublishers.ofString(path))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void whatReadersReadMostComesFirst() throws Exception {
        var ferry = live("The ferry is back", "river");
        var roof = live("The roof leaks", "city");
        for (var i = 0; i < 3; i++) assertThat(read(ferry, "same-origin")).isEqualTo(204);
        assertThat(read(roof, "same-origin")).isEqualTo(204);
        readings.writeDown();
        var most = stories.live(paper.getBean(MostRead.class).stories("", 5));
        assertThat(most)
                .extracting(story -> story.copy().headline())
                .containsExactly("The ferry is back", "The roof leaks");
        assertThat(paper.getBean(MostRead.class).stories("city", 5)).hasSize(1);
    }

    @Test
    void theDeskSeesWhatIsReadNow() throws Exception {
        read(live("The ferry is late", "river"), "same-origin");
        readings.writeDown();
        var reporter = new Sender(port).as(SignedIn.on(paper).as(Role.REPORTER));
        var page = reporter.get("/desk/figures");
        assertThat(page.words()).contains("The ferry is late", "Read in the last five minutes 1");
        assertThat(page.page().select("svg rect")).hasSizeGreaterThan(20);
    }

    @Test
    void whatIsNoStoryIsNotCounted() throws Exception {
        for (var path : List.of("/", "/latest", "x".repeat(5_000), "/2026/13/45/no-day", "' OR 1=1 --"))
            assertThat(read(path, "same-origin")).isIn(204, 422);
        read("/2026/11/24/nobody-wrote-this", "same-origin");
        readings.writeDown();
        assertThat(jdbc.sql("SELECT count(*) FROM reading").query(Long.class).single())
                .isZero();
    }

    @Test
    void otherSitesCannotCount() throws Exception {
        assertThat(read(live("The pier", "river"), "cross-site")).isEqualTo(403);
    }

    @Test
    void nothingOfAReaderIsKept() {
        var columns = jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name LIKE 'reading%'")
                .query(String.class)
                .list();
        assertThat(columns).containsExactlyInAnyOrder("story_id", "hour", "reads", "minute", "reads");
    }
}
