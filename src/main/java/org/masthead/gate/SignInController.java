package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.page.LetterPage;
import org.masthead.gate.page.SignInPage;
import org.masthead.house.Shown;
import org.masthead.mail.Letters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks who is there, and writes a letter with a way in. It answers the same whether an address is known or not. */
@Controller
class SignInController {

    /** What the browser that asked for a letter keeps. */
    static final String ASKING = "asking";

    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s\\p{Cc}\\p{Cf}@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s\\p{Cc}\\p{Cf}@<>,;:\"()\\[\\]\\\\]+\\.[^\\s\\p{Cc}\\p{Cf}@.<>,;:\"()\\[\\]\\\\]{2,}");
    private static final int LONGEST = 254;

    private final SignIns signIns;
    private final Passwords passwords;
    private final Welcome welcome;
    private final Letters letters;
    private final Visitors visitors;
    private final Cookies cookies;
    private final Networks networks;
    private final Pace pace;

    SignInController(
            SignIns signIns,
            Passwords passwords,
            Welcome welcome,
            Letters letters,
            Visitors visitors,
            Cookies cookies,
            Networks networks,
            Pace pace) {
        this.signIns = signIns;
        this.passwords = passwords;
        this.welcome = welcome;
        this.letters = letters;
        this.visitors = visitors;
        this.cookies = cookies;
        this.networks = networks;
        this.pace = pace;
    }

    @GetMapping("/sign-in")
    ModelAndView door(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        if (visitors.of(request).isPresent()) return Onward.to(Onward.of(to));
        return page(new SignInPage("", Onward.of(to), "", ""));
    }

    @Admits(anyone = true)
    @PostMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = email.strip();
        if (address.length() > LONGEST || !EMAIL.matcher(address).matches()) {
            return refused(new SignInPage(
                    address, Onward.of(to), "Please type a whole e-mail address, like ada@example.com.", ""));
        }
        keepPace("letter", address, request, 5, Duration.ofHours(1));
        pace.keep("letter today", person(address), 20, Duration.ofDays(1));
        cookies.give(response, ASKING, signIns.ask(address, Onward.of(to)), SignIns.LETTER);
        return Onward.to("/sign-in/letter");
    }

    @Admits(anyone = true)
    @PostMapping("/sign-in/password")
    ModelAndView password(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepPace("password", email.strip(), request, 8, Duration.ofMinutes(30));
        var account = passwords.check(email, password);
        if (account.isPresent()) return Onward.to(welcome.byPassword(account.get(), Onward.of(to), request, response));
        return refused(
                new SignInPage(
                        email.strip(),
                        Onward.of(to),
                        "",
                        "This address and this password do not open an account together. Try again, or let us send you a letter."));
    }

    @GetMapping("/sign-in/letter")
    ModelAndView letter(HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return page(new LetterPage("", letters.inbox()));
    }

    @Admits(anyone = true)
    @PostMapping("/sign-in/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("code", networks.of(request).exact(), 30, Duration.ofMinutes(30));
        var browser = cookies.value(request, ASKING).orElse("");
        var digits = code.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{6}") && signIns.waits(browser)) {
            return refused(
                    new LetterPage("The code has six digits, and you will find it in the letter.", letters.inbox()));
        }
        var right = signIns.tryCode(browser, digits);
        if (right.isPresent()) {
            cookies.takeBack(response, ASKING);
            return Onward.to(welcome.in(right.get().email(), right.get().onward(), request, response));
        }
        return refused(new LetterPage(
                signIns.waits(browser)
                        ? "That is not the code of the last letter you asked for here. Please look again."
                        : "That code is not good any more. Please ask for a new letter.",
                letters.inbox()));
    }

    /** Per person and per network, near and wide: whoever asks for others, or for many, waits. */
    private void keepPace(String what, String email, HttpServletRequest request, int most, Duration within) {
        var network = networks.of(request);
        pace.keep(what + " near", network.exact(), 4 * most, within);
        pace.keep(what + " wide", network.wide(), 40 * most, within);
        pace.keep(what, person(email), most, within);
    }

    private static String person(String email) {
        return HexFormat.of().formatHex(Secret.fingerprint(email.toLowerCase(Locale.ROOT)));
    }

    private static ModelAndView page(Object page) {
        return new ModelAndView(page instanceof LetterPage ? "gate/letter" : "gate/door", Map.of("page", page));
    }

    private static ModelAndView refused(Object page) {
        var answer = page(page);
        answer.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
