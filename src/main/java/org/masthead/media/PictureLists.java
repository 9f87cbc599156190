package org.masthead.media;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds pictures in the library: by words, or those that somebody must look at. */
@Component
class PictureLists {

    /** How many pictures are looked at in one go for those that no room shows. */
    static final int LOOKED_AT = 2_000;

    private static final int AT_ONCE = 200;
    private static final int DAYS_AHEAD = 30;
    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,60}");

    private final PictureDeskRepository repository;
    private final PictureDesk desk;
    private final Clock clock;

    PictureLists(PictureDeskRepository repository, PictureDesk desk, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.clock = clock;
    }

    /** So many pictures, the newest first, and where the next ones begin. */
    Found of(Asked asked, int size) {
        if (asked.only() == Only.UNUSED) return unused(asked, size);
        var rows = rows(asked, asked.before(), size + 1);
        if (rows.size() <= size) return new Found(rows, 0);
        var shown = rows.subList(0, size);
        return new Found(shown, shown.getLast().id());
    }

    private List<PictureDeskRepository.Row> rows(Asked asked, long before, int most) {
        var now = OffsetDateTime.now(clock);
        if (!asked.words().isEmpty()) {
            var words = searched(asked.words());
            if (words.isEmpty()) return List.of();
            return repository.found(words, asked.only().key(), now, now.plusDays(DAYS_AHEAD), before, most);
        }
        return switch (asked.only()) {
            case ALL, UNUSED -> repository.newest(before, most);
            case WITHOUT_ALT -> repository.withoutAlt(before, most);
            case WITHOUT_CREDIT -> repository.withoutCredit(before, most);
            case ENDING -> repository.ending(now, now.plusDays(DAYS_AHEAD), before, most);
            case ENDED -> repository.ending(now.minusYears(1_000), now, before, most);
        };
    }

    /** Each word may be the beginning of one. */
    private static String searched(String words) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .map(word -> word.toLowerCase(Locale.ROOT) + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** Only the rooms know; they are asked for some at a time, and not for ever. */
    private Found unused(Asked asked, int size) {
        var found = new ArrayList<PictureDeskRepository.Row>();
        var before = asked.before();
        for (var looked = 0; looked < LOOKED_AT; looked += AT_ONCE) {
            var rows = rows(asked, before, AT_ONCE);
            for (var row : desk.unused(rows)) {
                if (found.size() == size)
                    return new Found(found, found.getLast().id());
                found.add(row);
            }
            if (rows.size() < AT_ONCE) return new Found(found, 0);
            before = rows.getLast().id();
        }
        return new Found(found, before);
    }

    /** Which pictures somebody asks for. */
    record Asked(String words, Only only, long before) {

        private static final long FIRST = Long.MAX_VALUE;

        static Asked of(String words, String only, String before) {
            var from = before.matches("[1-9]\\d{0,17}") ? Long.parseLong(before) : FIRST;
            return new Asked(words, Only.of(only), from);
        }

        boolean first() {
            return before == FIRST;
        }
    }

    /**
     * A page of the library.
     *
     * @param next the number before which the next page begins; 0: there is none
     */
    record Found(List<PictureDeskRepository.Row> rows, long next) {}

    /** What the library can be limited to. */
    enum Only {
        ALL("", "All", "There are no pictures yet. Add the first above."),
        WITHOUT_ALT("no-alt", "Without a description", "Every picture is described for those who cannot see it."),
        WITHOUT_CREDIT("no-credit", "Without a credit", "Every picture says whose it is."),
        ENDING("ending", "Licence ends within 30 days", "No licence ends within 30 days."),
        ENDED("ended", "Licence ended", "No licence has ended."),
        UNUSED("unused", "Not in use", "Every picture is in use somewhere.");

        private final String key;
        private final String words;
        private final String empty;

        Only(String key, String words, String empty) {
            this.key = key;
            this.words = words;
            this.empty = empty;
        }

        String key() {
            return key;
        }

        String words() {
            return words;
        }

        /** What to say where there are none. */
        String empty() {
            return empty;
        }

        static Only of(String key) {
            return Arrays.stream(values())
                    .filter(one -> one.key.equals(key))
                    .findFirst()
                    .orElse(ALL);
        }
    }
}
