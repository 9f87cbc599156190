package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.masthead.rights.Ruling;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the price card and the form, and takes requests. */
@Controller
class ReprintController {

    private static final int A_HOUR = 12;
    private static final int A_HOUR_AROUND = 60;
    private static final int TO_ONE_ADDRESS = 6;

    private final Stories stories;
    private final Reprints reprints;
    private final Owners owners;
    private final AskPages pages;
    private final CardPages cards;
    private final Pace pace;
    private final Networks networks;

    ReprintController(
            Stories stories,
            Reprints reprints,
            Owners owners,
            AskPages pages,
            CardPages cards,
            Pace pace,
            Networks networks) {
        this.stories = stories;
        this.reprints = reprints;
        this.owners = owners;
        this.pages = pages;
        this.cards = cards;
        this.pace = pace;
        this.networks = networks;
    }

    @GetMapping("/reprints")
    ModelAndView card(HttpServletRequest request) {
        Shown.on(request).shows("reprints");
        return new ModelAndView("reprint/card", Map.of("page", cards.card()));
    }

    @GetMapping("/reprints/{story:\\d{1,18}}")
    ModelAndView form(@PathVariable long story, HttpServletRequest request) {
        var found = offered(story);
        var shown = Shown.on(request).shows(found.key());
        owners.pictures(found).forEach(picture -> shown.mentions(org.masthead.media.Pictures.key(picture.id())));
        return owners.ruling(found) instanceof Ruling.Ours ours
                ? form(found, ours, pages.fresh(found), Map.of(), HttpStatus.OK)
                : theirs(found, HttpStatus.OK);
    }

    @PostMapping("/reprints/{story:\\d{1,18}}")
    @Admits(anyone = true)
    ModelAndView ask(@PathVariable long story, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var found = offered(story);
        if (!(owners.ruling(found) instanceof Ruling.Ours ours)) return theirs(found, HttpStatus.CONFLICT);
        var form = new ReprintForm(typed);
        return switch (reprints.check(found, form)) {
            case FormCheck.Checked.Wrong(var fields) ->
                form(found, ours, form, fields, HttpStatus.UNPROCESSABLE_CONTENT);
            case FormCheck.Checked.Good(var terms, var asker) -> {
                keepPace(request, asker);
                yield new ModelAndView("redirect:" + RequestPages.path(reprints.ask(found, terms, asker)));
            }
        };
    }

    /** Letters go out to an address that anybody may type: few, then. */
    private void keepPace(HttpServletRequest request, Asker asker) {
        var from = networks.of(request);
        pace.keep("reprint", from.exact(), A_HOUR, Duration.ofHours(1));
        pace.keep("reprint around", from.wide(), A_HOUR_AROUND, Duration.ofHours(1));
        pace.keep("reprint to", asker.email().toLowerCase(Locale.ROOT), TO_ONE_ADDRESS, Duration.ofHours(1));
    }

    private Story offered(long id) {
        var live = stories.live(id);
        if (live.isPresent()) return live.get();
        if (stories.shown(id).state() == Story.State.WITHDRAWN) throw Reprints.withdrawn();
        throw new NotFound();
    }

    private ModelAndView form(
            Story story, Ruling.Ours ours, ReprintForm form, Map<String, String> wrong, HttpStatus status) {
        var answer = new ModelAndView("reprint/ask", Map.of("page", pages.ask(story, ours, form, wrong)));
        answer.setStatus(status);
        return answer;
    }

    private ModelAndView theirs(Story story, HttpStatus status) {
        var answer = new ModelAndView("reprint/theirs", Map.of("page", pages.theirs(story, owners.ruling(story))));
        answer.setStatus(status);
        return answer;
    }
}
