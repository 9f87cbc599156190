package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a notice of illegal content stands after all that was decided about it: what one person decided, an appeal may have
 * turned round.
 *
 * @param gone whether the comment was taken away
 * @param decided when that was decided; null while nobody has
 * @param moderator who decided it
 * @param statement the reasons
 */
record Outcome(
        boolean gone,
        @Nullable OffsetDateTime decided,
        @Nullable Long moderator,
        String statement) {

    static Outcome of(IllegalNoticeRepository.Notice notice, List<IllegalNoticeRepository.Appeal> appeals) {
        var reversals = appeals.stream()
                .filter(appeal -> Boolean.FALSE.equals(appeal.upheld()))
                .sorted(Comparator.comparing(appeal -> Objects.requireNonNull(appeal.decided())))
                .toList();
        if (reversals.isEmpty())
            return new Outcome(notice.gone(), notice.decided(), notice.moderator(), notice.statement());
        var last = reversals.getLast();
        var gone = notice.gone() == (reversals.size() % 2 == 0);
        return new Outcome(gone, last.decided(), last.moderator(), last.statement());
    }

    /** Whoever gave notice may ask that somebody else look at it while the comment stands, its writer once it is gone. */
    boolean mayBeAppealed(String side, OffsetDateTime now) {
        return decided != null
                && gone == side.equals("writer")
                && !decided.plusMonths(IllegalContent.MONTHS_TO_APPEAL).isBefore(now);
    }
}
