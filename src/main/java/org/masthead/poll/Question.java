package org.masthead.poll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The question that the paper asks its readers on one day, with what they have answered so far.
 *
 * @param story the story it belongs to
 * @param discussed whether readers are sent to that story's comments
 * @param withdrawn what readers are told, where it was taken back; else empty
 * @param voters whose votes count
 * @param setAside votes that do not count, for now
 */
public record Question(
        long id,
        LocalDate day,
        State state,
        String words,
        String intro,
        boolean multiple,
        Show shown,
        @Nullable Long picture,
        @Nullable Long story,
        boolean discussed,
        OffsetDateTime opens,
        OffsetDateTime closes,
        String withdrawn,
        long voters,
        long setAside,
        List<Option> options) {

    /** The key of whatever tells which question stands today. */
    static final String TODAY = "poll:today";

    /** The key of the list of questions. */
    static final String ALL = "polls";

    /** The key of pages that show this question or its results. */
    public String key() {
        return key(id);
    }

    static String key(long id) {
        return "poll:" + id;
    }

    /** Its address, for ever. */
    public String path() {
        return "/polls/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether a vote that comes at this moment counts. */
    boolean takesVotesAt(OffsetDateTime now) {
        return state == State.OPEN && !now.isBefore(opens) && now.isBefore(closes);
    }

    /** Whether everybody may see how it stands. */
    boolean tellsEverybody() {
        return state == State.CLOSED || (state == State.OPEN && shown == Show.ALWAYS);
    }

    /** These answers as one number: a bit for each. */
    static int choices(Iterable<Integer> positions) {
        var choices = 0;
        for (var position : positions) choices |= 1 << (position - 1);
        return choices;
    }

    /** Whether this answer is among those that the number stands for. */
    static boolean chosen(int choices, int position) {
        return (choices >> (position - 1) & 1) == 1;
    }

    /**
     * One answer to choose.
     *
     * @param position counted from 1
     * @param votes that count
     * @param setAside votes that do not
     */
    public record Option(int position, String words, long votes, long setAside) {}

    /** Where a question stands. */
    public enum State {
        QUEUED,
        OPEN,
        CLOSED,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who sees the results while it is open. */
    public enum Show {
        ALWAYS("at any time"),
        VOTED("to those who have voted; to everybody once it has closed"),
        CLOSED("once it has closed");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /** As an editor reads it, after “shown”. */
        public String words() {
            return words;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
