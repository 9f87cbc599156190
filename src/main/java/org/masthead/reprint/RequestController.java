package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request's own page: whoever has its address may answer the quote. */
@Controller
@RequestMapping("/reprints/requests/{secret:[A-Za-z0-9_-]{32}}")
class RequestController {

    private static final int LONGEST = 2_000;
    private static final int A_HOUR = 20;

    private final ReprintRepository repository;
    private final Reprints reprints;
    private final RequestPages pages;
    private final LicencePrinter printer;
    private final Pace pace;
    private final Networks networks;

    RequestController(
            ReprintRepository repository,
            Reprints reprints,
            RequestPages pages,
            LicencePrinter printer,
            Pace pace,
            Networks networks) {
        this.repository = repository;
        this.reprints = reprints;
        this.pages = pages;
        this.printer = printer;
        this.pace = pace;
        this.networks = networks;
    }

    @GetMapping
    ModelAndView show(@PathVariable String secret, HttpServletRequest request) {
        return page(asked(secret, request), "", "", HttpStatus.OK);
    }

    @PostMapping("/acceptance")
    @Admits(anyone = true)
    ModelAndView accept(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        var elsewhere = reprints.accept(secret);
        return new ModelAndView("redirect:" + elsewhere.orElse(RequestPages.path(asked)));
    }

    @PostMapping("/refusal")
    @Admits(anyone = true)
    ModelAndView decline(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        reprints.decline(secret);
        return new ModelAndView("redirect:" + RequestPages.path(asked));
    }

    @PostMapping("/questions")
    @Admits(anyone = true)
    ModelAndView question(
            @PathVariable String secret, @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        var asked = asked(secret, request);
        var question = new ReprintForm(Map.of("words", words)).text("words");
        if (question.isEmpty() || question.length() > LONGEST) {
            var wrong = question.isEmpty()
                    ? "Write your question first."
                    : "Keep the question to " + LONGEST + " characters; it has " + question.length() + ".";
            return page(asked, question, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        pace.keep("reprint question", networks.of(request).exact(), A_HOUR, Duration.ofHours(1));
        reprints.question(secret, question);
        return new ModelAndView("redirect:" + RequestPages.path(asked) + "#history");
    }

    @PostMapping("/renewals")
    @Admits(anyone = true)
    ModelAndView renew(@PathVariable String secret, HttpServletRequest request) {
        asked(secret, request);
        return new ModelAndView("redirect:/reprints/requests/" + reprints.renew(secret));
    }

    @GetMapping("/licence.pdf")
    ModelAndView licence(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        var licence = pages.licence(asked).orElseThrow(NotFound::new);
        pace.keep("licence pdf", networks.of(request).exact(), A_HOUR * 3, Duration.ofHours(1));
        return new ModelAndView(new Printed("application/pdf", printer.pdf(licence)));
    }

    @GetMapping("/invoice")
    ModelAndView invoice(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        return new ModelAndView(
                "reprint/invoice", Map.of("page", pages.invoicePage(asked).orElseThrow(NotFound::new)));
    }

    private Reprint asked(String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return repository.bySecret(secret).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Reprint asked, String question, String wrong, HttpStatus status) {
        var answer = new ModelAndView("reprint/request", Map.of("page", pages.page(asked, question, wrong)));
        answer.setStatus(status);
        return answer;
    }
}
