package org.masthead.reprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/**
 * A licence for machines: an ODRL agreement (https://www.w3.org/TR/odrl-model/) after IPTC's RightsML profile. The
 * licensee is named, their address never.
 */
@Component
class LicenceData {

    private static final String PROFILE = "https://iptc.org/std/RightsML/odrl-profile/";
    private static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a3/";

    private final Stories stories;
    private final Paper paper;
    private final Dates dates;

    LicenceData(Stories stories, Paper paper, Dates dates) {
        this.stories = stories;
        this.paper = paper;
        this.dates = dates;
    }

    Map<String, Object> policy(Licence licence, Reprint reprint) {
        var uid = paper.absolute(licence.path());
        var policy = new LinkedHashMap<String, Object>();
        policy.put("@context", List.of("http://www.w3.org/ns/odrl.jsonld", names()));
        policy.put("@type", "Agreement");
        policy.put("uid", uid);
        policy.put("profile", PROFILE);
        policy.put("dcterms:identifier", licence.number());
        policy.put("dcterms:issued", dates.moment(licence.issued()).machine());
        policy.put("assigner", party(paper.address(), paper.holder()));
        policy.put("assignee", party(uid + "#licensee", reprint.asker().licensee()));
        var story = stories.shown(licence.story());
        policy.put("target", paper.absolute(story.path()));
        if (licence.revoked() == null) {
            var action = action(reprint.terms(), story.copy().body().words());
            policy.put("permission", List.of(permission(action, licence, reprint.terms())));
        }
        policy.put("prohibition", prohibitions(licence));
        return policy;
    }

    private static Map<String, Object> names() {
        return Json.object(
                "dcterms", "http://purl.org/dc/terms/",
                "odrl", "http://www.w3.org/ns/odrl/2/",
                "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                "vcard", "http://www.w3.org/2006/vcard/ns#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static Map<String, Object> party(String uid, String name) {
        return Json.object("@type", List.of("Party", "vcard:Organization"), "uid", uid, "vcard:fn", name);
    }

    /** ODRL counts no words: an excerpt is a share of the whole. */
    private static Object action(Terms terms, int words) {
        var action = terms.use().action();
        if (!terms.excerpt()) return action;
        var share = BigDecimal.valueOf(100L * terms.words())
                .divide(BigDecimal.valueOf(Math.max(words, terms.words())), 2, RoundingMode.DOWN);
        var most =
                constraint("percentage", "lteq", Json.object("@value", share.toPlainString(), "@type", "xsd:decimal"));
        most.put("dcterms:description", terms.extent());
        return Json.object("rdf:value", Json.object("@id", "odrl:" + action), "refinement", List.of(most));
    }

    private Map<String, Object> permission(Object action, Licence licence, Terms terms) {
        return Json.object(
                "action",
                List.of(action),
                "constraint",
                constraints(licence, terms),
                "duty",
                List.of(attribution(licence)));
    }

    private List<Object> constraints(Licence licence, Terms terms) {
        var constraints = new ArrayList<Object>();
        constraints.add(constraint(
                "dateTime", "gteq", moment(dates.moment(licence.issued()).machine())));
        constraints.add(constraint(
                "dateTime", "lteq", moment(dates.moment(licence.expires()).machine())));
        if (!terms.world()) {
            var country = Locale.of("", terms.territory()).getISO3Country().toUpperCase(Locale.ROOT);
            constraints.add(constraint("spatial", "eq", Json.object("@id", COUNTRIES + country)));
        }
        constraints.add(constraint("language", "eq", terms.language()));
        constraints.add(constraint(
                "count", "lteq", Json.object("@value", Integer.toString(terms.copies()), "@type", "xsd:integer")));
        constraints.add(constraint("purpose", "eq", terms.use().key()));
        return constraints;
    }

    private static Map<String, Object> attribution(Licence licence) {
        return Json.object("action", "attribute", "dcterms:description", licence.credit() + ". " + licence.notice());
    }

    private static List<Object> prohibitions(Licence licence) {
        return licence.revoked() == null
                ? List.of(Json.object("action", "modify"), Json.object("action", "grantUse"))
                : List.of(Json.object("action", "use", "dcterms:description", "This licence was revoked."));
    }

    private static Map<String, Object> constraint(String left, String operator, Object right) {
        return Json.object("leftOperand", left, "operator", operator, "rightOperand", Objects.requireNonNull(right));
    }

    private static Map<String, Object> moment(String machine) {
        return Json.object("@value", machine, "@type", "xsd:dateTime");
    }
}
