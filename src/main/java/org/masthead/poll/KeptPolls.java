package org.masthead.poll;

import java.util.List;
import org.masthead.house.Keepsakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions of the day with every vote, and what was counted when they closed. */
@Component
@Order(40)
class KeptPolls implements Keepsakes {

    private final Rows rows;

    KeptPolls(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                rows.known("questions", "question", "secret", Named.picture("picture"), Named.STORY),
                rows.all("question-answers", "question_option"),
                rows.all("vote-groups", "vote_group"),
                rows.known("votes", "vote", "voted"),
                rows.known("frozen-tallies", "frozen_tally", "made"));
    }
}
