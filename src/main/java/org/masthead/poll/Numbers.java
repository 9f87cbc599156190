package org.masthead.poll;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.masthead.house.Paper;
import org.masthead.poll.page.Results;
import org.springframework.stereotype.Component;

/** Writes tallies as the paper writes numbers. */
@Component
class Numbers {

    private final Locale locale;

    Numbers(Paper paper) {
        this.locale = paper.locale();
    }

    Results results(Question question) {
        var most = question.options().stream()
                .max(Comparator.comparingLong(Question.Option::votes))
                .map(Question.Option::votes)
                .orElse(0L);
        List<Results.Row> rows = question.options().stream()
                .map(option -> row(option, question.voters(), most))
                .toList();
        return new Results(
                question.words(),
                rows,
                votes(question.voters()),
                question.setAside() == 0 ? "" : votes(question.setAside()),
                question.multiple());
    }

    private Results.Row row(Question.Option option, long voters, long most) {
        var share = share(option.votes(), voters);
        return new Results.Row(
                option.words(),
                votes(option.votes()),
                percent(share),
                String.format(Locale.ROOT, "%.2f%%", share * 100),
                option.votes() == most && most > 0);
    }

    static double share(long votes, long voters) {
        return voters == 0 ? 0 : (double) votes / voters;
    }

    /** {@code 1 vote}, {@code 1,204 votes}. */
    String votes(long votes) {
        return NumberFormat.getIntegerInstance(locale).format(votes) + (votes == 1 ? " vote" : " votes");
    }

    String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }
}
