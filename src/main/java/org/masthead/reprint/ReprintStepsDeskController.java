package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what the rights desk decides. */
@Controller
@RequestMapping("/desk/reprints/{id:\\d{1,18}}")
class ReprintStepsDeskController {

    private static final int LONGEST = 2_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(9_999_999);
    private static final String WRONG_AMOUNT =
            "Give the price as a number from 0 to 9,999,999, like 240 or 240.50, and choose its currency.";
    private static final String TOO_LONG = "Keep it to 2,000 characters.";

    private final ReprintRepository repository;
    private final ReprintDesk desk;
    private final DeskPages pages;

    ReprintStepsDeskController(ReprintRepository repository, ReprintDesk desk, DeskPages pages) {
        this.repository = repository;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/quotes")
    @Admits(Role.RIGHTS)
    ModelAndView quote(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request) {
        var form = form(typed, request);
        var amount = amount(form);
        if (amount.isEmpty()) return wrong(id, form, WRONG_AMOUNT);
        if (form.text("basis").length() > LONGEST) return wrong(id, form, TOO_LONG);
        desk.quote(id, amount.get(), currency(form), form.text("basis"), visitor);
        return back(id);
    }

    @PostMapping("/refusal")
    @Admits(Role.RIGHTS)
    ModelAndView refuse(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request) {
        var form = form(typed, request);
        if (unusable(form.text("reason"))) return wrong(id, form, "Say why, in up to 2,000 characters.");
        desk.refuse(id, form.text("reason"), visitor);
        return back(id);
    }

    @PostMapping("/notes")
    @Admits(Role.RIGHTS)
    ModelAndView note(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request) {
        var form = form(typed, request);
        if (unusable(form.text("words"))) return wrong(id, form, "Write something, in up to 2,000 characters.");
        if (form.line("to").equals("asker")) desk.reply(id, form.text("words"), visitor);
        else desk.note(id, form.text("words"), visitor);
        return back(id);
    }

    @PostMapping("/payment")
    @Admits(Role.RIGHTS)
    ModelAndView paid(@PathVariable long id, Visitor visitor) {
        desk.paid(id, visitor);
        return back(id);
    }

    @PostMapping("/revocation")
    @Admits(value = Role.RIGHTS, fresh = true)
    ModelAndView revoke(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request) {
        var form = form(typed, request);
        if (unusable(form.text("reason"))) return wrong(id, form, "Say why, in up to 2,000 characters.");
        desk.revoke(id, form.text("reason"), visitor);
        return back(id);
    }

    @PostMapping("/renewals")
    @Admits(Role.RIGHTS)
    ModelAndView renew(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request) {
        var form = form(typed, request);
        var amount = amount(form);
        if (amount.isEmpty()) return wrong(id, form, WRONG_AMOUNT);
        if (!form.line("months").matches("[1-9]\\d?|1[01]\\d|120")) {
            return wrong(id, form, "Give the months as a number from 1 to 120.");
        }
        return back(desk.renew(id, Integer.parseInt(form.line("months")), amount.get(), currency(form), visitor));
    }

    private static Optional<BigDecimal> amount(ReprintForm form) {
        var typed = form.line("amount").replace(" ", "");
        if (typed.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) typed = typed.replace(",", "");
        if (!typed.matches("\\d{1,7}(?:\\.\\d{1,2})?") || currency(form).isEmpty()) return Optional.empty();
        var decimals = Currencies.decimals(currency(form));
        var amount = new BigDecimal(typed);
        if (amount.stripTrailingZeros().scale() > decimals || amount.compareTo(MOST) > 0) return Optional.empty();
        return Optional.of(amount.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    private static String currency(ReprintForm form) {
        var typed = form.line("currency");
        return Currencies.has(typed) ? typed : "";
    }

    private static boolean unusable(String words) {
        return words.isEmpty() || words.length() > LONGEST;
    }

    private static ReprintForm form(Map<String, String> typed, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return new ReprintForm(typed);
    }

    private ModelAndView wrong(long id, ReprintForm form, String wrong) {
        var reprint = repository.byId(id).orElseThrow(NotFound::new);
        var answer = new ModelAndView("reprint/desk", Map.of("page", pages.page(reprint, form, wrong)));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView back(long id) {
        return new ModelAndView("redirect:" + DeskPages.path(id));
    }
}
