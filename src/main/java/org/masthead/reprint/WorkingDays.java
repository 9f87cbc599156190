package org.masthead.reprint;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which the rights desk is there: Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int days) {
        var reached = day;
        for (var left = Math.max(1, days); left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return reached;
    }
}
