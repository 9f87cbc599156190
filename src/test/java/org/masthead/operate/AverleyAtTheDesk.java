package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.figures.ReadingTime;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Json;
import org.masthead.media.Sending;
import org.masthead.media.Shots;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Publication;
import org.masthead.story.Stories;
import org.masthead.writing.Writer;

/** A newsroom that used every one of its desks once, each by the forms on its own pages. */
final class AverleyAtTheDesk {

    static final String FIRST_FRONT = "The ferry is back";
    static final String SECOND_FRONT = "The roof leaks";
    static final String NEW_HEADLINE = "Budget passes after all";
    static final String LOST = "Who says so, and when?";

    final Sender editor;
    final Sender publisher;
    final SignedIn.Person person;
    final SignedIn.Person owner;
    final SignedIn.Person reporter;

    /** Stories, by their numbers. */
    final long ferry;

    final long roof;
    final long budget;
    final long draft;

    /** Pictures: framed by hand, replaced, and one whose licence has ended. */
    final Map<?, ?> framed;

    final Map<?, ?> replaced;
    final Map<?, ?> ended;

    private final ExportedAverley paper;
    private final Stories stories;

    AverleyAtTheDesk(ExportedAverley paper) throws Exception {
        this.paper = paper;
        this.stories = paper.room(Stories.class);
        var people = SignedIn.on(paper.paper());
        person = people.as(Role.EDITOR, "Edna Moss");
        owner = people.as(Role.PUBLISHER, "Pat Lund");
        reporter = people.as(Role.REPORTER, "Dana Okafor");
        editor = new Sender(paper.port()).as(person);
        publisher = new Sender(paper.port()).as(owner);
        house();
        framed = taken("levee.png", Color.PINK);
        replaced = taken("bridge.png", Color.GREEN);
        ended = taken("wire.png", Color.BLUE);
        pictures();
        ferry = live(with(FIRST_FRONT, framed, replaced));
        roof = live(with(SECOND_FRONT, ended, ended));
        budget = live(with("Budget passes narrowly", framed, null));
        draft = stories.draft(Copies.river("Not yet"), Copies.ADA);
        replace();
        fronts();
        plans();
        words();
        checks();
        readers();
    }

    private static void done(org.masthead.house.Reader.Answer answer) {
        assertThat(answer.status()).as(answer.words()).isIn(200, 303);
    }

    private void house() {
        done(publisher.post("/desk/settings", "motto", "Upstream since 1871", "words-per-page", "900"));
        for (var name : List.of("River", "City", "Old Times")) done(editor.post("/desk/sections", "name", name));
        done(editor.post("/desk/sections/old-times", "name", "Old Times", "about", "Then", "standing", "retired"));
        done(publisher.post("/desk/people/" + reporter.account() + "/desks", "desks", "river", "desks", "city"));
        done(publisher.post(
                "/desk/webhooks",
                "name",
                "The app",
                "address",
                "http://localhost:9/hook",
                "events",
                "story.published"));
    }

    private Map<?, ?> taken(String name, Color color) {
        var file = Shots.halves(700, 400, "png", color, color.darker());
        var answer = new Sending(paper.port(), person).with(name, file).json("/desk/pictures");
        assertThat(answer.statusCode()).isIn(200, 201);
        return Json.read(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8), Map.class);
    }

    private long live(Copy copy) {
        var id = stories.draft(copy, Copies.ADA);
        assertThat(stories.publish(id, Copies.ADA)).isInstanceOf(Publication.Live.class);
        return id;
    }

    private Copy with(String headline, Map<?, ?> lead, Map<?, ?> inBody) {
        var figure = inBody == null
                ? ""
                : "<figure><img src=\"" + inBody.get("path") + "\" alt=\"In it\" width=\"700\" height=\"400\">"
                        + "<figcaption>Under it</figcaption></figure>";
        var plain = Copies.copy(headline, "river", "<p>One.</p>" + figure + "<p>Two.</p>");
        return new Copy(
                plain.kicker(),
                headline,
                plain.headlines(),
                plain.deck(),
                plain.credits(),
                plain.dateline(),
                plain.section(),
                plain.topics(),
                plain.body(),
                new Copy.Lead(number(lead), "Beside it"),
                List.of(),
                "",
                plain.rights(),
                "");
    }

    static long number(Map<?, ?> picture) {
        return Long.parseLong(String.valueOf(picture.get("id")));
    }

    private void pictures() {
        done(editor.post(
                "/desk/pictures/" + framed.get("id"),
                "alt",
                "A levee",
                "credit",
                "Ada Flint",
                "keywords",
                "flood, levee",
                "creator",
                "Ada Flint",
                "headline",
                "High water",
                "taken",
                "2026-11-20",
                "across",
                "20",
                "down",
                "70",
                "x-16x9",
                "30",
                "y-16x9",
                "10",
                "width-16x9",
                "320",
                "holder",
                "Averley Wire",
                "copyright",
                "Averley Wire 2026",
                "ends",
                "2027-11-25"));
        done(editor.post("/desk/pictures/" + replaced.get("id"), "alt", "A bridge", "credit", "Ada Flint"));
        done(editor.post(
                "/desk/pictures/" + ended.get("id"),
                "alt",
                "A roof",
                "credit",
                "A wire",
                "holder",
                "A wire",
                "ends",
                "2026-11-25"));
    }

    private void replace() {
        var other = Shots.halves(640, 480, "png", Color.RED, Color.BLACK);
        assertThat(new Sending(paper.port(), person)
                        .with("bridge-2.png", other)
                        .html("/desk/pictures/" + replaced.get("id") + "/file")
                        .statusCode())
                .isEqualTo(303);
    }

    private void fronts() {
        place(ferry);
        publish("when", "now");
        place(roof);
        publish("when", "now");
        place(ferry);
        publish("when", "later", "at", "2026-11-28T08:00");
        place(budget);
    }

    private void place(long story) {
        done(editor.post(
                "/desk/fronts/river/changes",
                "seen",
                value("#front-move [name=seen]"),
                "do",
                "put",
                "spot",
                "lead.1",
                "story",
                "" + story));
    }

    private void publish(String... when) {
        var fields = new ArrayList<>(List.of("seen", value("#front-move [name=seen]"), "over", value("[name=over]")));
        fields.addAll(List.of(when));
        done(editor.post("/desk/fronts/river/publication", fields.toArray(String[]::new)));
    }

    private String value(String field) {
        return editor.get("/desk/fronts/river").page().select(field).first().val();
    }

    private void plans() {
        stories.revise(budget, with(NEW_HEADLINE, framed, null), Copies.ADA);
        done(editor.post(Writer.path(budget) + "/schedule", "revision", "2", "at", "2026-11-28T09:00"));
        done(editor.post(Writer.path(draft) + "/embargo", "until", "2026-11-29T09:00"));
    }

    private void words() {
        var ada = Writer.of(paper.paper(), paper.port(), Role.REPORTER, "Ada Flint");
        var max = Writer.of(paper.paper(), paper.port(), Role.EDITOR, "Max Roe");
        var adas = ada.typed(ada.open(draft).with("headline", "Typed by Ada"));
        done(max.takeOver(draft));
        ada.type(adas.with("headline", "Typed by Ada, too late"));
        max.type(max.open(draft).with("deck", "Typed by Max"));
        done(max.browser.post(Writer.path(draft) + "/hold/end"));
        done(editor.post(Writer.path(draft) + "/notes", "words", LOST));
        done(editor.post("/desk/templates", "name", "Flood report", "about", "When it rains", "headline", "Water"));
    }

    private void checks() {
        done(editor.post("/desk/checklists", "section", "river", "words", "Names are right", "weight", "hint"));
        done(editor.post(Writer.path(draft) + "/ticks/1", "looked", "yes"));
        done(editor.post(Writer.path(draft) + "/moves", "from", "draft", "to", "editing", "note", "Quotes checked"));
        done(editor.post(
                Writer.path(draft) + "/assignment", "assignee", "" + reporter.account(), "due", "2026-11-27T15:00"));
        done(editor.post(Writer.path(draft) + "/previews", "which", "newest", "days", "20"));
    }

    private void readers() throws Exception {
        done(new Sender(paper.port())
                .post("/stories/" + ferry + "/errors", "words", "It was Monday", "email", "lottie@sill.example"));
        var path = stories.live(roof).orElseThrow().path();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + paper.port() + "/reads"))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(path))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        ReadingTime.strike(paper.paper());
    }

    /** The unguessable address of the draft's preview. */
    String preview() {
        return editor.get(Writer.path(draft) + "/standing")
                .page()
                .select(".preview-address")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
    }
}
