package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final SyntheticCalendar calendar = SyntheticCalendar.before(TODAY, ZONE);

    @Test
    void everyStoryIsOfTheTwentyYearsBeforeToday() {
        assertThat(days(20_000)).allSatisfy(day -> assertThat(day).isBetween(TODAY.minusYears(20), TODAY.minusDays(1)));
        assertThat(calendar.published(0)).isEqualTo("2006-11-24T00:00-05:00");
        assertThat(calendar.ends()).isEqualTo("2026-11-24T00:00-05:00");
    }

    @Test
    void theTwentyYearsCanBeFoundAgainByTheirFirstStory() {
        var again = SyntheticCalendar.beginning(calendar.published(0).toLocalDate(), ZONE);
        for (var i = 0; i < 1_000; i++) assertThat(again.published(i)).isEqualTo(calendar.published(i));
    }

    @Test
    void aSmallArchiveIsSpreadOverAllOfThemToo() {
        var years = IntStream.range(0, 200)
                .map(i -> calendar.published(i).getYear())
                .boxed()
                .toList();
        for (var year = 2007; year <= 2025; year++) {
            var of = year;
            assertThat(years.stream().filter(one -> one == of))
                    .as("stories of " + year)
                    .hasSizeBetween(7, 13);
        }
    }

    @Test
    void lessIsPublishedOnWeekendsAndAtNight() {
        var times = IntStream.range(0, 20_000).mapToObj(calendar::published).toList();
        assertThat(on(times, DayOfWeek.SUNDAY)).isLessThan(on(times, DayOfWeek.TUESDAY) * 2 / 3);
        var night = times.stream().filter(time -> time.getHour() < 5).count();
        var afternoon = times.stream()
                .filter(time -> time.getHour() >= 14 && time.getHour() < 19)
                .count();
        assertThat(night).isPositive().isLessThan(afternoon / 5);
    }

    @Test
    void theStoryBeforeIsTheLastOneUntilThenOfThoseWithLowerNumbers() {
        var times = IntStream.range(0, 600).mapToObj(calendar::published).toList();
        for (var i = 1; i < times.size(); i++) {
            var time = times.get(i);
            var last = times.subList(0, i).stream()
                    .filter(other -> other.isBefore(time))
                    .max(Comparator.naturalOrder());
            assertThat(last).contains(times.get(SyntheticCalendar.before(i)));
        }
    }

    private List<LocalDate> days(int stories) {
        return IntStream.range(0, stories)
                .mapToObj(calendar::published)
                .map(OffsetDateTime::toLocalDate)
                .toList();
    }

    private static long on(List<OffsetDateTime> times, DayOfWeek day) {
        return times.stream().filter(time -> time.getDayOfWeek() == day).count();
    }
}
