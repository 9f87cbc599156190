package org.masthead.poll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** A question and its results as data. */
@Component
class ResultsData {

    /** What stands under all results. */
    static final String CAUTION = "Not a scientific survey: it shows the views of those who chose to vote.";

    private final FrozenTallies tallies;
    private final Dates dates;
    private final Paper paper;

    ResultsData(FrozenTallies tallies, Dates dates, Paper paper) {
        this.tallies = tallies;
        this.dates = dates;
        this.paper = paper;
    }

    Map<String, Object> of(Question question) {
        var data = Json.object(
                "id", question.id(),
                "day", question.day().toString(),
                "address", paper.absolute(question.path()),
                "question", question.words(),
                "state", question.state().word(),
                "multiple", question.multiple(),
                "shown", question.shown().word(),
                "opens", dates.moment(question.opens()).machine(),
                "closes", dates.moment(question.closes()).machine());
        var tells = question.tellsEverybody();
        var options = new ArrayList<Map<String, Object>>();
        for (var option : question.options()) options.add(option(option, question, tells));
        data.put("options", options);
        if (tells) {
            data.put("votes", question.voters());
            data.put("set_aside", question.setAside());
        }
        data.put("caution", CAUTION);
        var sealed = tallies.of(question.id());
        if (!sealed.isEmpty()) data.put("sha256", sealed.getLast().digest());
        return data;
    }

    private static Map<String, Object> option(Question.Option option, Question question, boolean tells) {
        var data = new LinkedHashMap<String, Object>();
        data.put("option", option.position());
        data.put("words", option.words());
        if (!tells) return data;
        data.put("votes", option.votes());
        data.put("share", Math.round(Numbers.share(option.votes(), question.voters()) * 10_000) / 10_000.0);
        return data;
    }
}
