package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.moderation.AnyRemark.USUAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each check that needs no list says, and what it tells the writer. */
class SmallChecksTest {

    private static final String USUAL_TEXT = "The ferry ought to run on Sundays too, at least in summer.";

    private static void passes(Check check, AnyRemark remark) {
        assertThat(check.of(remark.made())).as(check.name()).isInstanceOf(Ruling.Pass.class);
    }

    private static Ruling.Hold holds(Check check, AnyRemark remark) {
        var ruling = check.of(remark.made());
        assertThat(ruling).as(check.name() + ": " + remark.text()).isInstanceOf(Ruling.Hold.class);
        assertThat(ruling.check()).isEqualTo(check.name());
        return (Ruling.Hold) ruling;
    }

    private static Ruling.Reject rejects(Check check, AnyRemark remark) {
        var ruling = check.of(remark.made());
        assertThat(ruling).as(check.name() + ": " + remark.text()).isInstanceOf(Ruling.Reject.class);
        assertThat(ruling.check()).isEqualTo(check.name());
        return (Ruling.Reject) ruling;
    }

    @Test
    void aClosedStoryTakesNoMore() {
        passes(new ClosedCheck(), AnyRemark.of(USUAL_TEXT));
        assertThat(rejects(new ClosedCheck(), AnyRemark.of(USUAL_TEXT).onClosedStory())
                        .reason())
                .contains("takes no more comments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "…", "\u200B\u200B", "?!", "--- ---"})
    void whatSaysNothingIsNotTaken(String nothing) {
        assertThat(rejects(new LengthCheck(USUAL), AnyRemark.of(nothing)).reason())
                .contains("no words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes.", "7", "👏👏", "не согласен", "賛成"})
    void whatIsShortMaySayMuch(String little) {
        passes(new LengthCheck(USUAL), AnyRemark.of(little));
    }

    @Test
    void whatIsTooLongIsToldByHowMuch() {
        passes(new LengthCheck(USUAL), AnyRemark.of("é".repeat(10_000)));
        passes(new LengthCheck(USUAL), AnyRemark.of("🌊".repeat(10_000)));
        assertThat(rejects(new LengthCheck(USUAL), AnyRemark.of("e".repeat(10_001)))
                        .reason())
                .contains("10,001", "10,000", "shorten");
    }

    @Test
    void theSameAgainIsARepetitionHoweverItIsWritten() {
        var check = new RepeatCheck();
        passes(check, AnyRemark.of(USUAL_TEXT));
        passes(check, AnyRemark.of(USUAL_TEXT).after("And who is going to pay for the second crew?"));
        rejects(check, AnyRemark.of(USUAL_TEXT).after("Something else.", USUAL_TEXT));
        rejects(
                check,
                AnyRemark.of("THE FERRY ought to run on Sundays, too — at least in summer!!!")
                        .after(USUAL_TEXT));
        rejects(
                check,
                AnyRemark.of("Thе fеrry оught tо run on Sundауs too, аt lеast in summer.")
                        .after(USUAL_TEXT));
    }

    @Test
    void thanksMayBeSaidTwiceAndAThoughtMayBeTakenFurther() {
        var check = new RepeatCheck();
        passes(check, AnyRemark.of("Thank you!").after("Thank you!"));
        passes(
                check,
                AnyRemark.of(USUAL_TEXT
                                + " In winter nobody would use it, and the money is better spent on the landing.")
                        .after(USUAL_TEXT));
    }

    @Test
    void oneReaderDoesNotFillThePage() {
        passes(new RateCheck(USUAL), AnyRemark.of(USUAL_TEXT).withinTheHour(29));
        assertThat(rejects(new RateCheck(USUAL), AnyRemark.of(USUAL_TEXT).withinTheHour(30))
                        .reason())
                .contains("30 comments", "wait");
    }

    @Test
    void whoWasRejectedLatelyIsReadFirst() {
        passes(new RejectionsCheck(USUAL), AnyRemark.of(USUAL_TEXT).afterRejections(2));
        holds(new RejectionsCheck(USUAL), AnyRemark.of(USUAL_TEXT).afterRejections(3));
    }

    @Test
    void whoIsNewIsReadFirst() {
        passes(new NewReaderCheck(USUAL), AnyRemark.of(USUAL_TEXT).byReaderWith(1));
        assertThat(holds(new NewReaderCheck(USUAL), AnyRemark.of(USUAL_TEXT).byReaderWith(0))
                        .reason())
                .contains("first comment");
    }

    @Test
    void whatIsToBeReadFirstIsHeldWithTheReasonWhy() {
        var check = new PremoderatedCheck();
        passes(check, AnyRemark.of(USUAL_TEXT));
        assertThat(holds(check, AnyRemark.of(USUAL_TEXT).byReaderToBeReadFirst())
                        .found())
                .isEqualTo("the reader");
        assertThat(holds(check, AnyRemark.of(USUAL_TEXT).onStoryToBeReadFirst()).found())
                .isEqualTo("the story");
    }

    @Test
    void shoutingIsReadFirstAndAuthoritiesAreNoShouting() {
        var check = new CapitalsCheck();
        passes(check, AnyRemark.of(USUAL_TEXT));
        passes(check, AnyRemark.of("FEMA and NOAA, OK?"));
        passes(check, AnyRemark.of("我々は渡し船に賛成です。我々は渡し船に賛成です。"));
        holds(check, AnyRemark.of("WHY DOES NOBODY EVER LISTEN TO US ON THE EAST BANK"));
        holds(check, AnyRemark.of("ПОЧЕМУ НИКТО НАС НЕ СЛУШАЕТ, СКАЖИТЕ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdfgh jkl",
                "sdfkjh wrtpqs",
                "qwertyuiop",
                "aaaaaaaaaaaaaaaaaaaa",
                "hjklhjkl sdfgsdfg xcvbnm",
                "lkjhgfdsa"
            })
    void whatACatTypesIsReadFirst(String keys) {
        holds(new GibberishCheck(), AnyRemark.of(keys));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hmmmm. Pffft. Brrrr!",
                "Angstschweiß und Borschtschgeschirr, Rechtschreibschwächen",
                "Strč prst skrz krk",
                "Rhythms, hymns, crypts, gypsy psychs",
                "Llanfairpwllgwyngyll",
                "Sooooo good, yessss!",
                "NASDAQ, HTML, QWERTY keyboards and other things that people of a certain age know",
                "Ένα πορθμείο",
                "Паром нужен",
                "渡し船"
            })
    void whatPeopleTypeIsNotGibberish(String words) {
        passes(new GibberishCheck(), AnyRemark.of(words));
    }
}
