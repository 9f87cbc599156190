package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.masthead.house.Paper;

class PriceCardTest {

    private static final Paper PAPER = new Paper(new Paper.Said(
            "The Packet",
            "",
            "",
            0,
            "",
            "https://packet.example",
            "en-US",
            ZoneId.of("UTC"),
            "",
            "",
            0,
            true,
            null,
            Map.of()));

    static final ReprintSettings USUAL = new ReprintSettings(
            "",
            "",
            "",
            3,
            30,
            30,
            false,
            150,
            500,
            Map.of(),
            BigDecimal.valueOf(45),
            new BigDecimal("0.5"),
            new BigDecimal("1.5"),
            new BigDecimal("1.5"),
            new Wording("{text} {page}", "", "", List.of()),
            List.of());

    private final PriceCard card = new PriceCard(() -> USUAL, PAPER);

    private static Terms print(int words, int copies, String territory, int months, boolean pictures) {
        return new Terms(Use.PRINT, words, copies, territory, months, "en", pictures);
    }

    private BigDecimal price(Terms terms, int pictures) {
        return card.quote(terms, pictures, false) instanceof PriceCard.Quote.Set(var price)
                ? price.amount()
                : BigDecimal.valueOf(-1);
    }

    @Test
    void aThousandCopiesInOneCountryForAYearCostWhatTheCardSays() {
        assertThat(price(print(0, 1_000, "US", 12, false), 3)).isEqualByComparingTo("120");
    }

    @Test
    void eachThingMoreCostsMore() {
        assertThat(price(print(0, 1_001, "US", 12, false), 0)).isEqualByComparingTo("240");
        assertThat(price(print(0, 1_000, Terms.WORLD, 12, false), 0)).isEqualByComparingTo("180");
        assertThat(price(print(0, 1_000, "US", 13, false), 0)).isEqualByComparingTo("180");
        assertThat(price(print(400, 1_000, "US", 12, false), 0)).isEqualByComparingTo("60");
        assertThat(price(print(0, 1_000, "US", 12, true), 2)).isEqualByComparingTo("210");
    }

    @Test
    void aPriceSaysHowItCameAbout() {
        assertThat(card.quote(print(0, 9_000, Terms.WORLD, 12, true), 1, false))
                .isEqualTo(new PriceCard.Quote.Set(new Price(
                        new BigDecimal("405.00"),
                        "USD",
                        "Print $120.00 · up to 10,000 × 2 · worldwide × 1.5 · pictures $45.00")));
    }

    @Test
    void classroomsCourtsAndShortExcerptsAreFree() {
        var classroom = new Terms(Use.CLASSROOM, 0, 500, "US", 12, "en", true);
        var court = new Terms(Use.COURT, 0, 3, "US", 1, "en", false);
        assertThat(price(classroom, 2)).isZero();
        assertThat(price(court, 0)).isZero();
        assertThat(price(print(150, 400_000, Terms.WORLD, 120, false), 0)).isZero();
    }

    @Test
    void whatTheCardDoesNotReachAPersonDecides() {
        assertThat(card.quote(print(0, 500_001, "US", 12, false), 0, false)).isInstanceOf(PriceCard.Quote.ByHand.class);
        assertThat(card.quote(print(0, 10, "US", 37, false), 0, false)).isInstanceOf(PriceCard.Quote.ByHand.class);
        assertThat(card.quote(print(0, 10, "US", 12, true), 0, true)).isInstanceOf(PriceCard.Quote.ByHand.class);
        assertThat(card.quote(new Terms(Use.CLASSROOM, 0, 501, "US", 12, "en", false), 0, false))
                .isInstanceOf(PriceCard.Quote.ByHand.class);
    }

    @Property
    void nobodyPaysLessForMoreCopies(
            @ForAll @IntRange(min = 1, max = 500_000) int copies, @ForAll @IntRange(min = 1, max = 500_000) int more) {
        var few = Math.min(copies, more);
        var many = Math.max(copies, more);
        assertThat(price(print(0, few, "US", 12, false), 0))
                .isLessThanOrEqualTo(price(print(0, many, "US", 12, false), 0));
    }

    @Test
    void thePapersCountryHasACurrency() {
        assertThat(USUAL.currencyIn(java.util.Locale.forLanguageTag("de-AT"))).isEqualTo("EUR");
        assertThat(USUAL.currencyIn(java.util.Locale.forLanguageTag("en-GB"))).isEqualTo("GBP");
        assertThat(USUAL.currencyIn(java.util.Locale.forLanguageTag("en"))).isEqualTo("USD");
    }

    @Test
    void whatStandsInBracesIsFilledInAndNothingTypedIsFilledAgain() {
        assertThat(Wording.filled("{name} asks {paper} {what}", Map.of("name", "{paper} $1", "paper", "us")))
                .isEqualTo("{paper} $1 asks us {what}");
    }

    @Test
    void licencesAreNumberedByThePapersInitials() {
        assertThat(LicenceNumbers.initials("The Averley Packet")).isEqualTo("AP");
        assertThat(LicenceNumbers.initials("Le Monde d’Été")).isEqualTo("LMD");
        assertThat(LicenceNumbers.initials("日報")).isEqualTo("R");
    }
}
