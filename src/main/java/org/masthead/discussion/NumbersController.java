package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.masthead.discussion.page.NumbersPage;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells everybody how many comments came this month, and how many were held or rejected, and why. */
@Controller
class NumbersController {

    private static final int KEPT_MINUTES = 5;

    private final NumbersRepository numbers;
    private final Dates dates;
    private final Paper paper;
    private final Clock clock;

    NumbersController(NumbersRepository numbers, Dates dates, Paper paper, Clock clock) {
        this.numbers = numbers;
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
    }

    /** Made anew every few minutes, not with each comment. */
    @GetMapping("/discussion/numbers")
    ModelAndView show(HttpServletRequest request) {
        var now = OffsetDateTime.now(clock);
        Shown.on(request).shows("discussion-numbers").until(now.plusMinutes(KEPT_MINUTES));
        var month = YearMonth.from(now.atZoneSameInstant(paper.timeZone()));
        var since = month.atDay(1).atStartOfDay(paper.timeZone()).toOffsetDateTime();
        var ruled = numbers.ruled(since);
        var told = numbers.told(since);
        var page = new NumbersPage(
                Head.of("Comments in numbers", "How comments are moderated here.", "/discussion/numbers"),
                dates.month(month),
                rows(ruled, told),
                reasons(ruled));
        return new ModelAndView("discussion/numbers", Map.of("page", page));
    }

    private List<NumbersPage.Row> rows(List<NumbersRepository.Ruled> ruled, NumbersRepository.Told told) {
        return List.of(
                row("Comments that readers can see, from all times", told.shown()),
                row("Comments sent this month", sum(ruled, NumbersRepository.Ruled::checks)),
                row(
                        "of these, shown at once",
                        sum(ruled, one -> one.checks() && one.ruling().equals("pass"))),
                row(
                        "held for a moderator",
                        sum(ruled, one -> one.checks() && one.ruling().equals("hold"))),
                row(
                        "rejected by the checks",
                        sum(ruled, one -> one.checks() && one.ruling().equals("reject"))),
                row(
                        "shown by a moderator",
                        sum(ruled, one -> !one.checks() && one.ruling().equals("pass"))),
                row(
                        "taken away by a moderator",
                        sum(ruled, one -> !one.checks() && one.ruling().equals("reject"))),
                row("Reports by readers", told.flags()),
                row("of these, upheld", told.upheld()),
                row("Notices of illegal content", told.notices()),
                row("of these, followed by removal", told.removed()));
    }

    private List<NumbersPage.Row> reasons(List<NumbersRepository.Ruled> ruled) {
        return ruled.stream()
                .filter(one -> !one.ruling().equals("pass"))
                .map(one -> row(
                        (one.checks() ? "The checks, " : "Moderators, ")
                                + (one.ruling().equals("hold") ? "held: " : "rejected: ")
                                + reason(one.reason()),
                        one.comments()))
                .toList();
    }

    private static String reason(String key) {
        return RemovalReason.of(key).map(RemovalReason::words).orElse(key);
    }

    private static long sum(List<NumbersRepository.Ruled> ruled, Predicate<NumbersRepository.Ruled> which) {
        return ruled.stream()
                .filter(which)
                .mapToLong(NumbersRepository.Ruled::comments)
                .sum();
    }

    private NumbersPage.Row row(String words, long number) {
        return new NumbersPage.Row(
                words, NumberFormat.getInstance(paper.locale()).format(number));
    }
}
