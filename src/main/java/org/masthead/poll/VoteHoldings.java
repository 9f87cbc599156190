package org.masthead.poll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.reader.Holdings;
import org.masthead.reader.ReaderLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A reader's votes, for them to take away; whoever leaves is forgotten, and their votes stay in the count. */
@Component
class VoteHoldings implements Holdings {

    private final AccountVotes votes;

    VoteHoldings(AccountVotes votes) {
        this.votes = votes;
    }

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public List<Map<String, Object>> rows(long account) {
        return votes.of(account).stream().map(VoteHoldings::row).toList();
    }

    @EventListener
    void on(ReaderLeft left) {
        votes.forget(left.account());
    }

    private static Map<String, Object> row(AccountVotes.Held vote) {
        var row = new LinkedHashMap<String, Object>();
        row.put("day", vote.day());
        row.put("question", vote.question());
        row.put("answers", vote.answers());
        row.put("voted", vote.voted());
        return row;
    }
}
