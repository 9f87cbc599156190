package org.masthead.poll;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Results for machines, as pictures to share, and the counted votes for whoever wants to check. */
@Controller
class PollDataController {

    private static final String ADDRESS = "/polls/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}";

    private final Questions questions;
    private final ResultsData data;
    private final ResultsPicture picture;
    private final FrozenTallies tallies;

    PollDataController(Questions questions, ResultsData data, ResultsPicture picture, FrozenTallies tallies) {
        this.questions = questions;
        this.data = data;
        this.picture = picture;
        this.tallies = tallies;
    }

    @GetMapping(ADDRESS + ".json")
    View json(@PathVariable int year, @PathVariable int month, @PathVariable int day, HttpServletRequest request) {
        var question = shown(year, month, day, request);
        var bytes = Json.write(data.of(question)).getBytes(StandardCharsets.UTF_8);
        return new Printed("application/json", bytes);
    }

    @GetMapping(ADDRESS + ".svg")
    View svg(@PathVariable int year, @PathVariable int month, @PathVariable int day, HttpServletRequest request) {
        var sketch = picture.of(shown(year, month, day, request));
        return new Printed("image/svg+xml", SvgSketch.of(sketch));
    }

    @GetMapping(ADDRESS + ".png")
    View png(@PathVariable int year, @PathVariable int month, @PathVariable int day, HttpServletRequest request) {
        var sketch = picture.of(shown(year, month, day, request));
        return new Printed("image/png", PngSketch.of(sketch));
    }

    private Question shown(int year, int month, int day, HttpServletRequest request) {
        var question = PollController.on(questions, year, month, day);
        if (question.state() == Question.State.WITHDRAWN) throw new NotFound();
        var shown = Shown.on(request).shows(question.key());
        if (question.state() == Question.State.OPEN) shown.until(question.closes());
        return question;
    }

    /** The counted votes in the form that was sealed; not while votes come in. */
    @GetMapping(ADDRESS + ".txt")
    void votes(@PathVariable int year, @PathVariable int month, @PathVariable int day, HttpServletResponse response)
            throws IOException {
        var question = PollController.on(questions, year, month, day);
        if (question.state() != Question.State.CLOSED) throw new NotFound();
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=US-ASCII");
        var out = response.getWriter();
        tallies.write(question, out::write);
    }
}
