package org.masthead.syndication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.rights.Reservation;

/** What the paper declares of itself to programs: what they may fetch, whom to write to, what it reserves. */
record Declarations(Paper paper, Reservation reservation) {

    private static final int LEAST_DAYS_VALID = 31;

    /** By RFC 9309. */
    String robots() {
        return """
                User-agent: *
                Disallow: /desk/
                Disallow: /search

                %sSitemap: %s
                Sitemap: %s
                """.formatted(turnedAway(), paper.absolute("/sitemap.xml"), paper.absolute("/sitemap-news.xml"));
    }

    private String turnedAway() {
        if (reservation.turnedAway().isEmpty()) return "";
        var names = reservation.turnedAway().stream()
                .map(name -> "User-agent: " + name + "\n")
                .collect(Collectors.joining());
        return names + "Disallow: /\n\n";
    }

    /** By RFC 9116; only for a paper with a contact. */
    String security(LocalDate today) {
        return """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                        paper.contact(),
                        AtomFeed.time(securityExpires(today)),
                        paper.locale().getLanguage(),
                        paper.absolute("/.well-known/security.txt"));
    }

    /** The first half-year's start that lies at least a month ahead: less than a year, as the RFC asks. */
    static OffsetDateTime securityExpires(LocalDate today) {
        var least = today.plusDays(LEAST_DAYS_VALID);
        var half = LocalDate.of(least.getYear(), least.getMonthValue() <= 6 ? 1 : 7, 1);
        return half.plusMonths(6).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** From this moment on, the page before it says less than a month. */
    static OffsetDateTime securityRenewed(LocalDate today) {
        return securityExpires(today).minusDays(LEAST_DAYS_VALID);
    }

    /** By JournalList's trust.txt: nothing but what the paper itself can vouch for. */
    String trust() {
        var contact = paper.contact().isBlank() ? "" : "contact=mailto:" + paper.contact() + "\n";
        return contact
                + "disclosure=" + paper.absolute("/corrections") + "\n"
                + "datatrainingallowed=" + (reservation.reserved() ? "no" : "yes") + "\n";
    }

    /** By the W3C group's TDM Reservation Protocol. */
    String mining() {
        var all = Json.object("location", "/", "tdm-reservation", reservation.reserved() ? 1 : 0);
        if (reservation.reserved()) all.put("tdm-policy", paper.absolute(Reservation.POLICY));
        return Json.write(List.of(all));
    }
}
