package org.masthead.poll;

import java.time.Duration;
import java.util.List;
import org.masthead.house.Refused;
import org.masthead.house.Together;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where votes fall in: those that come at once are counted together, and each reader is told when theirs is on disk. */
@Component
class BallotBox {

    private static final int ROOM = 20_000;
    private static final int MOST_AT_ONCE = 2_000;

    private final Count count;
    private final Turnout turnout;
    private final Together<Ballot, Ballot.Outcome> counted;

    BallotBox(Count count, Turnout turnout, @Value(Together.MOMENT) Duration moment) {
        this.count = count;
        this.turnout = turnout;
        var many = new Together.Gathering(ROOM, MOST_AT_ONCE, moment);
        this.counted = new Together<>("ballot box", many, BallotBox::full, ballot -> new Object(), this::count);
    }

    /** Comes back when the vote is safe, or was not taken. */
    Ballot.Outcome cast(Ballot ballot) {
        return counted.done(ballot);
    }

    private List<Ballot.Outcome> count(List<Ballot> ballots) {
        var outcomes = count.of(ballots);
        for (var i = 0; i < outcomes.size(); i++)
            if (outcomes.get(i) == Ballot.Outcome.COUNTED) turnout.grew(ballots.get(i));
        return outcomes;
    }

    private static Ballot.Outcome full() {
        throw new Refused(
                429,
                "Too many are voting at once",
                "So many votes are coming in that yours could not be taken; it was not counted.",
                "Please go back and send it again in a few seconds.");
    }
}
