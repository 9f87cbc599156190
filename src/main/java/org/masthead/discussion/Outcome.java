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
        var first = new Outcome(notice.gone(), notice.decided(), notice.moderator(), notice.statement());
        return appeals.stream()
                .filter(appeal -> Boolean.FALSE.equals(appeal.upheld()))
                .max(Comparator.comparing(appeal -> Objects.requireNonNull(appeal.decided())))
                .map(last -> new Outcome(
                        notice.gone() == (reversals(appeals) % 2 == 0),
                        last.decided(),
                        last.moderator(),
                        last.statement()))
                .orElse(first);
    }

    private static long reversals(List<IllegalNoticeRepository.Appeal> appeals) {
        return appeals.stream()
                .filter(appeal -> Boolean.FALSE.equals(appeal.upheld()))
                .count();
    }

    /** Whoever gave notice may appeal while the comment stands, its writer once it is gone. */
    boolean against(String side) {
        return gone == side.equals("writer");
    }

    /** Whether this side may still ask that somebody else look at it. */
    boolean mayBeAppealed(String side, OffsetDateTime now) {
        return decided != null
                && against(side)
                && !decided.plusMonths(IllegalContent.MONTHS_TO_APPEAL).isBefore(now);
    }
}
