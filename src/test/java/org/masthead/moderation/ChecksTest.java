package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.DeskSettings;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The checks in their order: the first with something to say decides, and each one's opinion can be seen. */
@PaperTest
class ChecksTest {

    private static final Editor VERA = new Editor("Vera Holt");

    @Autowired
    Checks checks;

    @Autowired
    WatchedWords words;

    @Autowired
    DeskSettings desk;

    @Autowired
    Classifier classifier;

    @Autowired
    Paper paper;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void lists() {
        words.add(WatchedWord.Kind.BANNED, "vermin", "", VERA);
        words.add(WatchedWord.Kind.SUSPECT, "quack*", "", VERA);
    }

    @Test
    void anOrdinaryCommentPassesAllOfThem() {
        var remark = AnyRemark.of("The ferry ought to run on Sundays too.").made();
        assertThat(checks.of(remark)).isInstanceOf(Ruling.Pass.class);
        assertThat(checks.of(remark).check()).isEmpty();
        assertThat(checks.trace(remark)).hasSize(13).allMatch(one -> one.ruling() instanceof Ruling.Pass);
    }

    @Test
    void aCheckThatFailsHoldsACommentInsteadOfLosingIt() {
        var broken = new Checks(
                () -> {
                    throw new IllegalStateException("no settings");
                },
                desk,
                words,
                classifier,
                paper);
        var ruling =
                broken.of(AnyRemark.of("The ferry ought to run on Sundays too.").made());
        assertThat(ruling).isInstanceOf(Ruling.Hold.class);
        assertThat(ruling.check()).isEqualTo("length");
        assertThat(ruling.reason()).contains("a moderator reads it first");
    }

    @Test
    void theFirstWithSomethingToSayDecidesAndTheTraceShowsAll() {
        var remark = AnyRemark.of("These qu4cks are V E R M I N, see https://a.example")
                .byReaderWith(0)
                .made();
        assertThat(checks.of(remark)).isInstanceOfSatisfying(Ruling.Reject.class, reject -> {
            assertThat(reject.check()).isEqualTo("banned words");
            assertThat(reject.reason()).contains("do not print").doesNotContain("vermin");
            assertThat(reject.found()).isEqualTo("V E R M I N = vermin");
        });
        assertThat(checks.trace(remark).stream()
                        .filter(one -> !(one.ruling() instanceof Ruling.Pass))
                        .map(Traced::check))
                .containsExactly("banned words", "links", "suspect words", "new reader");
    }

    @Test
    void whatOnlyMayBeABannedWordIsHeld() {
        words.add(WatchedWord.Kind.BANNED, "ass", "", VERA);
        assertThat(checks.of(AnyRemark.of("The A55 is closed.").made())).isInstanceOf(Ruling.Hold.class);
        assertThat(checks.of(AnyRemark.of("You ass.").made())).isInstanceOf(Ruling.Reject.class);
    }

    @Test
    void thePapersOwnPeoplePassExceptWhatTheySendEmpty() {
        var remark = AnyRemark.of("Vermin, as the mayor called them")
                .onClosedStory()
                .byReaderWith(0)
                .byStaff();
        assertThat(checks.of(remark.made())).isInstanceOf(Ruling.Pass.class);
        assertThat(checks.of(AnyRemark.of(" ").byStaff().made())).isInstanceOf(Ruling.Reject.class);
    }

    @Test
    void everyReasonIsASentenceForTheWriter() {
        var rulings = List.of(
                AnyRemark.of("").made(),
                AnyRemark.of("x".repeat(10_001)).made(),
                AnyRemark.of("Vermin").made(),
                AnyRemark.of("Quackery").made(),
                AnyRemark.of("asdfgh").made(),
                AnyRemark.of("WHY DOES NOBODY EVER LISTEN TO US").made(),
                AnyRemark.of("Fine.").byReaderWith(0).made(),
                AnyRemark.of("Fine.").afterRejections(9).made(),
                AnyRemark.of("Fine.").withinTheHour(90).made());
        assertThat(rulings)
                .allSatisfy(remark -> assertThat(checks.of(remark).reason())
                        .matches("[A-Z].*[.]")
                        .hasSizeBetween(40, 200));
    }

    @Test
    void aLongCommentTakesNoMoreTimeThanItsLength() {
        var brief = AnyRemark.of("The ferry ought to run on Sundays too; people work late, w1th 0r w1thout it! ");
        var lengthy = AnyRemark.of(brief.text().repeat(20_000 / brief.text().length()));
        for (var n = 0; n < 20; n++) time(lengthy);
        var ofShort = Math.max(time(brief).toNanos(), 20_000);
        var lengths = (double) lengthy.text().length() / brief.text().length();
        assertThat(time(lengthy).toNanos() / (double) ofShort).isLessThan(lengths * 10);
        assertThat(time(lengthy)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void noCommentIsOddEnoughToTakeLong() {
        var odd = List.of(
                "1!|1!|", "a", "@", "a@", "http://", "www.", "a.", "a-", ".co", "\uFDFA", "a\u0301", "е", " ", "q w ");
        assertThat(odd).allSatisfy(part -> {
            var remark = AnyRemark.of("x" + part.repeat(20_000 / part.length()) + "x");
            assertThat(time(remark)).as(part).isLessThan(Duration.ofSeconds(1));
            assertThat(time(() -> SampleWords.of(remark.text()))).as(part).isLessThan(Duration.ofSeconds(1));
        });
    }

    private Duration time(AnyRemark remark) {
        return time(() -> checks.trace(remark.made()));
    }

    /** How long a processor is at work, as others work here too; the best of a few. */
    private static Duration time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var best = Long.MAX_VALUE;
        for (var n = 0; n < 3; n++) {
            var begun = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
        }
        return Duration.ofNanos(best);
    }
}
