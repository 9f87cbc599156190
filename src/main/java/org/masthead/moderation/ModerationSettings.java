package org.masthead.moderation;

import java.util.List;
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
 * @param sections the sections where a moderator reads all comments first, by address: {@code opinion}
 * @param leastVerdicts how many verdicts of each kind the classifier wants before it has an opinion
 * @param certainty how certain it must be to hold a comment, 0.5 to 1
 */
@ConfigurationProperties("masthead.moderation")
record ModerationSettings(
        @DefaultValue("10000") int longest,
        @DefaultValue("30") int mostInAnHour,
        @DefaultValue("3") int mostRejected,
        @DefaultValue("3") int mostLinks,
        @DefaultValue("1") int newReadersFirst,
        @DefaultValue List<String> sections,
        @DefaultValue("50") int leastVerdicts,
        @DefaultValue("0.95") double certainty) {

    private static final int LEAST_LENGTH = 100;
    private static final double NO_BETTER_THAN_CHANCE = 0.5;

    ModerationSettings {
        sections = List.copyOf(sections);
        if (longest < LEAST_LENGTH) {
            throw new IllegalArgumentException("masthead.moderation.longest is " + longest + ": give readers at least "
                    + LEAST_LENGTH + " characters.");
        }
        if (certainty < NO_BETTER_THAN_CHANCE || certainty > 1) {
            throw new IllegalArgumentException(
                    "masthead.moderation.certainty is " + certainty + ": set it between 0.5 and 1.");
        }
    }
}
