package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.Printed;
import org.masthead.house.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes passkeys, to sign in with and to keep; its answers are for the paper's own script. */
@Controller
class PasskeyController {

    private static final String COOKIE = "challenge";
    private static final int LONGEST = 30_000;
    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Welcome welcome;
    private final Notices notices;
    private final Cookies cookies;
    private final Networks networks;
    private final Pace pace;
    private final Paper paper;

    PasskeyController(
            Passkeys passkeys,
            Accounts accounts,
            Welcome welcome,
            Notices notices,
            Cookies cookies,
            Networks networks,
            Pace pace,
            Paper paper) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.welcome = welcome;
        this.notices = notices;
        this.cookies = cookies;
        this.networks = networks;
        this.pace = pace;
        this.paper = paper;
    }

    @Admits(anyone = true)
    @PostMapping("/sign-in/passkey/challenge")
    ModelAndView challenge(HttpServletRequest request, HttpServletResponse response) {
        pace.keep("passkey", networks.of(request).exact(), 30, Duration.ofMinutes(10));
        return json(Json.object(
                "challenge",
                asked(response),
                "rpId",
                passkeys.host(),
                "userVerification",
                "required",
                "timeout",
                Passkeys.TIME.toMillis()));
    }

    @Admits(anyone = true)
    @PostMapping("/sign-in/passkey")
    ModelAndView signIn(
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pace.keep("passkey", networks.of(request).exact(), 30, Duration.ofMinutes(10));
        var account = passkeys.holder(browser(request), body(request))
                .flatMap(accounts::byId)
                .orElseThrow(() -> new Refused(
                        422,
                        "Not signed in",
                        "This passkey does not open an account here.",
                        "Sign in with a letter; then you can make a new passkey."));
        return json(Map.of("to", welcome.in(account, Onward.of(to), request, response)));
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping("/account/passkeys/challenge")
    ModelAndView creation(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        pace.keep("keys", visitor, networks.of(request), 60, Duration.ofHours(1));
        var email = accounts.byId(visitor.account()).map(Account::email).orElse("");
        var known = passkeys.of(visitor.account()).stream()
                .map(one -> Map.of("type", "public-key", "id", encoded(one.credential())))
                .toList();
        return json(Json.object(
                "challenge",
                asked(response),
                "rp",
                Map.of("id", passkeys.host(), "name", paper.name()),
                "user",
                Json.object(
                        "id",
                        encoded(Secret.fingerprint("passkeys of " + visitor.key())),
                        "name",
                        email,
                        "displayName",
                        visitor.name()),
                "pubKeyCredParams",
                List.of(kind(-7), kind(-8), kind(-257)),
                "excludeCredentials",
                known,
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation",
                "none",
                "timeout",
                Passkeys.TIME.toMillis()));
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping("/account/passkeys")
    ModelAndView add(@RequestParam(defaultValue = "") String name, Visitor visitor, HttpServletRequest request)
            throws IOException {
        pace.keep("passkeys", visitor, networks.of(request), 20, Duration.ofHours(1));
        passkeys.add(visitor.account(), browser(request), body(request), named(name))
                .ifPresent(why -> {
                    throw new Refused(400, "No passkey was added", why, "Nothing was changed.");
                });
        notices.tell(visitor.account(), "A passkey was added", "A passkey was added to your account.");
        return json(Map.of("to", "/account/sign-in"));
    }

    @Admits(accounts = true)
    @PostMapping("/account/passkeys/{id:[0-9]{1,18}}/name")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            HttpServletRequest request) {
        pace.keep("keys", visitor, networks.of(request), 60, Duration.ofHours(1));
        passkeys.rename(visitor.account(), id, named(name));
        return Onward.to("/account/sign-in#passkeys");
    }

    @Admits(accounts = true, fresh = true)
    @PostMapping("/account/passkeys/{id:[0-9]{1,18}}/removal")
    ModelAndView remove(@PathVariable long id, Visitor visitor, HttpServletRequest request) {
        pace.keep("keys", visitor, networks.of(request), 60, Duration.ofHours(1));
        passkeys.remove(visitor.account(), id);
        return Onward.to("/account/sign-in#passkeys");
    }

    private String asked(HttpServletResponse response) {
        var browser = Secret.make();
        cookies.give(response, COOKIE, browser, Passkeys.TIME);
        return encoded(passkeys.challenge(browser));
    }

    private String browser(HttpServletRequest request) {
        return cookies.value(request, COOKIE).orElse("");
    }

    private static String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Refused(413, "Too long", "That is more than a passkey has to say.", "Please try again.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String named(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "").strip();
        var cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return cut.isEmpty() ? "My passkey" : cut;
    }

    private static Map<String, Object> kind(int algorithm) {
        return Json.object("type", "public-key", "alg", algorithm);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ModelAndView json(Object value) {
        return new ModelAndView(
                new Printed("application/json", Json.write(value).getBytes(StandardCharsets.UTF_8)));
    }
}
