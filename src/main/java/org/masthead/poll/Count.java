package org.masthead.poll;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts votes, many at once: each is written, and the tallies grow in the same transaction. */
@Service
class Count {

    private final VoteRepository votes;
    private final Clock clock;

    Count(VoteRepository votes, Clock clock) {
        this.votes = votes;
        this.clock = clock;
    }

    /** What came of each, in their order. */
    @Transactional
    public List<Ballot.Outcome> of(List<Ballot> ballots) {
        var now = OffsetDateTime.now(clock);
        var asked = ballots.stream().map(Ballot::question).collect(Collectors.toSet());
        var open = votes.holdOpen(asked, now);
        var voters = new HashSet<VoteRepository.Voter>();
        var taken = new ArrayList<Ballot>();
        for (var ballot : ballots)
            if (open.contains(ballot.question()) && (ballot.account() == null || voters.add(voter(ballot))))
                taken.add(ballot);
        if (!taken.isEmpty()) voters.retainAll(votes.keep(taken, now));
        return ballots.stream()
                .map(ballot -> {
                    if (!open.contains(ballot.question())) return Ballot.Outcome.CLOSED;
                    return ballot.account() == null || voters.remove(voter(ballot))
                            ? Ballot.Outcome.COUNTED
                            : Ballot.Outcome.ALREADY;
                })
                .toList();
    }

    private static VoteRepository.Voter voter(Ballot ballot) {
        return new VoteRepository.Voter(ballot.question(), ballot.account() == null ? 0 : ballot.account());
    }
}
