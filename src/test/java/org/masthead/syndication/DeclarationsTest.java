package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.masthead.rights.Reservation;

class DeclarationsTest {

    private static final Reservation RESERVED = new Reservation(true, List.of("GPTBot", "CCBot"));
    private static final Reservation OPEN = new Reservation(false, List.of("GPTBot"));

    private final Declarations packet = new Declarations(Papers.PACKET, RESERVED);

    @Test
    void programsMayFetchAllButTheDeskAndSearches() {
        assertThat(packet.robots().lines())
                .containsExactly(
                        "User-agent: *",
                        "Disallow: /desk/",
                        "Disallow: /search",
                        "",
                        "User-agent: GPTBot",
                        "User-agent: CCBot",
                        "Disallow: /",
                        "",
                        "Sitemap: https://packet.example/sitemap.xml",
                        "Sitemap: https://packet.example/sitemap-news.xml");
    }

    @Test
    void whoFindsAHoleKnowsWhomToWriteTo() {
        assertThat(packet.security(LocalDate.of(2026, 11, 24)).lines())
                .containsExactly(
                        "Contact: mailto:desk@packet.example",
                        "Expires: 2027-01-01T00:00:00Z",
                        "Preferred-Languages: en",
                        "Canonical: https://packet.example/.well-known/security.txt");
    }

    @Test
    void nearTheYearsEndItHoldsUntilTheNextSummer() {
        assertThat(Declarations.securityExpires(LocalDate.of(2026, 12, 10)))
                .isEqualTo(OffsetDateTime.parse("2027-07-01T00:00:00Z"));
    }

    @Property
    void itHoldsForAMonthAtLeastAndForLessThanAYear(
            @ForAll @DateRange(min = "2020-01-01", max = "2100-12-31") LocalDate today) {
        var expires = Declarations.securityExpires(today);

        assertThat(expires).isAfter(today.plusDays(31).atStartOfDay().atOffset(ZoneOffset.UTC));
        assertThat(expires).isBefore(today.plusYears(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    @Property
    void itIsRenewedInTime(@ForAll @DateRange(min = "2020-01-01", max = "2100-12-31") LocalDate today) {
        var renewed = Declarations.securityRenewed(today);

        assertThat(renewed).isAfter(today.atStartOfDay().atOffset(ZoneOffset.UTC));
        assertThat(Declarations.securityExpires(renewed.toLocalDate())).isAfter(Declarations.securityExpires(today));
    }

    @Test
    void trustSaysNothingThatIsNotSo() {
        assertThat(packet.trust().lines())
                .containsExactly(
                        "contact=mailto:desk@packet.example",
                        "disclosure=https://packet.example/corrections",
                        "datatrainingallowed=no");
        assertThat(new Declarations(Papers.paper("", "en"), OPEN).trust().lines())
                .containsExactly("disclosure=https://packet.example/corrections", "datatrainingallowed=yes");
    }

    @Test
    void whereMiningIsAllowedNoCrawlerIsTurnedAway() {
        assertThat(new Declarations(Papers.PACKET, OPEN).robots()).doesNotContain("GPTBot", "Disallow: /\n");
    }

    @Test
    void miningIsReservedUnlessThePaperAllowsIt() {
        assertThat(packet.mining())
                .contains("\"location\":\"/\"")
                .contains("\"tdm-reservation\":1")
                .contains("https://packet.example/.well-known/tdm-policy.json");
        assertThat(new Declarations(Papers.PACKET, OPEN).mining()).contains("\"tdm-reservation\":0");
    }
}
