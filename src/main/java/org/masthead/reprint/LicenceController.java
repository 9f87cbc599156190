package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.reprint.page.LicencePage;
import org.masthead.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells anybody whether a licence holds, and for what. */
@Controller
class LicenceController {

    private final LicenceRepository licences;
    private final ReprintRepository reprints;
    private final RequestPages requests;
    private final LicenceData data;
    private final AskPages asks;
    private final Stories stories;
    private final Dates dates;
    private final Clock clock;

    LicenceController(
            LicenceRepository licences,
            ReprintRepository reprints,
            RequestPages requests,
            LicenceData data,
            AskPages asks,
            Stories stories,
            Dates dates,
            Clock clock) {
        this.licences = licences;
        this.reprints = reprints;
        this.requests = requests;
        this.data = data;
        this.asks = asks;
        this.stories = stories;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/licences/{number:[A-Z0-9-]{1,30}}")
    ModelAndView verify(@PathVariable String number, HttpServletRequest request) {
        var licence = shown(number, request);
        return new ModelAndView("reprint/licence", Map.of("page", page(licence)));
    }

    @GetMapping("/licences/{number:[A-Z0-9-]{1,30}}.jsonld")
    ModelAndView data(@PathVariable String number, HttpServletRequest request) {
        var licence = shown(number, request);
        var policy = data.policy(licence, reprints.byId(licence.reprint()).orElseThrow());
        return new ModelAndView(
                new Printed("application/ld+json", Json.write(policy).getBytes(StandardCharsets.UTF_8)));
    }

    private Licence shown(String number, HttpServletRequest request) {
        var licence = licences.byNumber(number).orElseThrow(NotFound::new);
        var shown = Shown.on(request).shows(licence.key()).shows("story:" + licence.story());
        if (licence.live(OffsetDateTime.now(clock))) shown.until(licence.expires());
        return licence;
    }

    private LicencePage page(Licence licence) {
        var reprint = reprints.byId(licence.reprint()).orElseThrow();
        var standing = licence.standing(OffsetDateTime.now(clock));
        return new LicencePage(
                Head.unlisted("Licence " + licence.number()),
                licence.number(),
                standing.key(),
                said(licence, standing),
                reprint.asker().licensee(),
                asks.line(stories.shown(licence.story())),
                dates.day(licence.issued()),
                dates.day(licence.expires()),
                requests.facts(reprint.terms()),
                licence.credit(),
                licence.notice(),
                licences.told(licence.number()).stream()
                        .map(one -> new LicencePage.Notice(one.kind(), one.words(), dates.moment(one.made())))
                        .toList());
    }

    private String said(Licence licence, State standing) {
        return switch (standing) {
            case REVOKED ->
                "This licence was revoked on "
                        + dates.day(licence.revoked() == null ? licence.expires() : licence.revoked())
                                .words()
                        + " and does not hold any more.";
            case EXPIRED ->
                "This licence ended on " + dates.day(licence.expires()).words() + " and does not hold any more.";
            default ->
                "This licence holds until " + dates.day(licence.expires()).words() + ".";
        };
    }
}
