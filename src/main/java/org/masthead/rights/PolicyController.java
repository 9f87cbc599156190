package org.masthead.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells machines on what terms the paper lets its texts be mined, by the W3C group's TDM Reservation Protocol. */
@Controller
class PolicyController {

    private static final String KEY = "declarations";

    private final Reservation reservation;
    private final Paper paper;

    PolicyController(Reservation reservation, Paper paper) {
        this.reservation = reservation;
        this.paper = paper;
    }

    @GetMapping(Reservation.POLICY)
    ModelAndView policy(HttpServletRequest request) {
        if (!reservation.reserved()) throw new NotFound();
        Shown.on(request).shows(KEY);
        var bytes = Json.write(offer()).getBytes(StandardCharsets.UTF_8);
        return new ModelAndView(new Printed("application/json", bytes));
    }

    private java.util.Map<String, Object> offer() {
        var contact = paper.contact();
        var assigner = Json.object("uid", paper.address(), "vcard:fn", paper.name());
        if (!contact.isBlank()) assigner.put("vcard:hasEmail", "mailto:" + contact);
        assigner.put("vcard:hasURL", paper.absolute("/reprints"));
        return Json.object(
                "@context",
                List.of(
                        "http://www.w3.org/ns/odrl.jsonld",
                        Json.object(
                                "tdm", "http://www.w3.org/ns/tdmrep#", "vcard", "http://www.w3.org/2006/vcard/ns#")),
                "@type",
                "Offer",
                "profile",
                "http://www.w3.org/ns/tdmrep",
                "uid",
                paper.absolute(Reservation.POLICY),
                "assigner",
                assigner,
                "permission",
                List.of(Json.object(
                        "target",
                        paper.absolute("/"),
                        "action",
                        "tdm:mine",
                        "duty",
                        List.of(Json.object("action", "obtainConsent")))));
    }
}
