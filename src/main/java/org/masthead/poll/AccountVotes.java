package org.masthead.poll;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the paper holds of one reader's votes: to be handed out when they ask, and let go of when they leave. */
@Service
class AccountVotes {

    private final VoteRepository votes;

    AccountVotes(VoteRepository votes) {
        this.votes = votes;
    }

    /** Every vote of an account, oldest first. */
    List<Held> of(long account) {
        return votes.held(account);
    }

    /** The votes stay in the count; nobody can tell any more whose they were. */
    @Transactional
    public void forget(long account) {
        votes.forget(account);
    }

    /** One vote, as its owner may read it: the answers chosen, with semicolons between. */
    record Held(LocalDate day, String question, String answers, OffsetDateTime voted) {}
}
