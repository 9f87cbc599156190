package org.masthead.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly the paper's operator wants comments checked.
 *
 * @param longest how many characters a comment may have
 * @param mostInAnHour how many comments one reader may send in an hour
 * @param mostRejected how many lately rejected comments it takes until a moderator reads the next ones first
 * @param mostLinks how many links a comment may have and stand at once
 * @param newReadersFirst how many comments of a new reader a moderator reads before they stand
 * @param leastVerdicts how many verdicts of each kind the classifier wants before it has an opinion
 * @param certainty how certain it must be to hold a comment, 0.5 to 1
 * @param sections none: those that a moderator reads first are the discussions' {@code read-first} now
 */
@ConfigurationProperties("masthead.moderation")
record ModerationSettings(
        @DefaultValue("10000") int longest,
        @DefaultValue("30") int mostInAnHour,
        @DefaultValue("3") int mostRejected,
        @DefaultValue("3") int mostLinks,
        @DefaultValue("1") int newReadersFirst,
        @DefaultValue("50") int leastVerdicts,
        @DefaultValue("0.95") double certainty,
        @DefaultValue List<String> sections) {

    private static final int LEAST_LENGTH = 100;
    private static final double NO_BETTER_THAN_CHANCE = 0.5;

    ModerationSettings {
        sections = List.copyOf(sections);
        if (!sections.isEmpty()) {
            throw new IllegalArgumentException(
                    "masthead.moderation.sections is masthead.discussion.read-first now: write the sections there.");
        }
        if (longest < LEAST_LENGTH) {
            throw new IllegalArgumentException("masthead.moderation.longest is " + longest + ": give readers at least "
                    + LEAST_LENGTH + " characters.");
        }
        if (certainty < NO_BETTER_THAN_CHANCE || certainty > 1) {
            throw new IllegalArgumentException(
                    "masthead.moderation.certainty is " + certainty + ": set it between 0.5 and 1.");
        }
    }

    /** What the desk may change. */
    Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("new-readers-first", String.valueOf(newReadersFirst));
        told.put("most-links", String.valueOf(mostLinks));
        told.put("most-in-an-hour", String.valueOf(mostInAnHour));
        told.put("most-rejected", String.valueOf(mostRejected));
        told.put("longest", String.valueOf(longest));
        told.put("least-verdicts", String.valueOf(leastVerdicts));
        told.put("certainty", String.valueOf(certainty));
        return told;
    }
}
