package org.masthead.poll;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes votes down, and keeps the tallies. Whoever writes votes of a question holds the question first. */
@Repository
class VoteRepository {

    private final JdbcClient jdbc;

    VoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these questions that take votes now; they stay so until the transaction is over. */
    Set<Long> holdOpen(Collection<Long> questions, OffsetDateTime now) {
        return new HashSet<>(jdbc.sql("""
                SELECT id
                FROM question
                WHERE id = ANY (:questions) AND state = 'open' AND opens <= :now AND closes > :now
                ORDER BY id
                FOR UPDATE
                """)
                .param("questions", questions.toArray(Long[]::new))
                .param("now", now)
                .query(Long.class)
                .list());
    }

    /**
     * Writes votes down, puts them into their groups, which are made where they are new, and counts them: one statement
     * however many there are.
     *
     * @return the accounts among the voters that had not voted before
     */
    Set<Voter> keep(List<Ballot> ballots, OffsetDateTime now) {
        var kinds = ballots.stream().map(Ballot::kind).toList();
        return new HashSet<>(jdbc.sql("""
                WITH cast_now AS MATERIALIZED (
                    SELECT * FROM unnest(:questions, :sources, :around, :choices, :accounts, :agents)
                        AS sent (question_id, source, around, choices, account_id, agent)
                    WHERE account_id IS NULL
                       OR NOT EXISTS (SELECT FROM vote
                                      WHERE vote.question_id = sent.question_id AND vote.account_id = sent.account_id)
                ), fresh AS MATERIALIZED (
                    SELECT question_id, source, min(around) AS around, choices, count(*) AS votes,
                           bit_or(agent) AS agents
                    FROM cast_now
                    GROUP BY question_id, source, choices
                ), grown AS (
                    INSERT INTO vote_group (question_id, source, around, choices, votes, agents)
                    SELECT question_id, source, around, choices, votes, agents FROM fresh
                    ON CONFLICT (question_id, source, choices) DO UPDATE
                    SET votes = vote_group.votes + excluded.votes, agents = vote_group.agents | excluded.agents
                    RETURNING id, question_id, source, choices, aside
                ), kept AS (
                    INSERT INTO vote (question_id, group_id, account_id, voted)
                    SELECT question_id, grown.id, account_id, :now
                    FROM cast_now JOIN grown USING (question_id, source, choices)
                    RETURNING question_id, account_id
                ), moved AS (
                    SELECT question_id, choices, aside, votes FROM grown JOIN fresh USING (question_id, source, choices)
                ), answered AS (
                    UPDATE question_option
                    SET votes = question_option.votes + more.votes,
                        set_aside = question_option.set_aside + more.set_aside
                    FROM (SELECT moved.question_id, position,
                                 coalesce(sum(moved.votes) FILTER (WHERE NOT aside), 0) AS votes,
                                 coalesce(sum(moved.votes) FILTER (WHERE aside), 0) AS set_aside
                          FROM moved JOIN question_option AS chosen
                            ON chosen.question_id = moved.question_id AND (choices >> (position - 1)) & 1 = 1
                          GROUP BY moved.question_id, position) AS more
                    WHERE question_option.question_id = more.question_id
                      AND question_option.position = more.position
                ), turned_out AS (
                    UPDATE question
                    SET voters = question.voters + more.votes, set_aside = question.set_aside + more.set_aside
                    FROM (SELECT question_id,
                                 coalesce(sum(votes) FILTER (WHERE NOT aside), 0) AS votes,
                                 coalesce(sum(votes) FILTER (WHERE aside), 0) AS set_aside
                          FROM moved GROUP BY question_id) AS more
                    WHERE question.id = more.question_id
                )
                SELECT question_id AS question, account_id AS account FROM kept WHERE account_id IS NOT NULL
                """)
                .param("questions", kinds.stream().map(VoteGroup.Kind::question).toArray(Long[]::new))
                .param("sources", kinds.stream().map(VoteGroup.Kind::source).toArray(String[]::new))
                .param("around", kinds.stream().map(VoteGroup.Kind::around).toArray(String[]::new))
                .param("choices", kinds.stream().map(VoteGroup.Kind::choices).toArray(Integer[]::new))
                .param("accounts", ballots.stream().map(Ballot::account).toArray(Long[]::new))
                .param("agents", ballots.stream().map(Ballot::agent).toArray(Long[]::new))
                .param("now", now)
                .query(Voter.class)
                .list());
    }

    /** Whether this account has voted on this question. */
    boolean hasVoted(long question, long account) {
        return jdbc.sql("SELECT count(*) FROM vote WHERE question_id = :question AND account_id = :account")
                        .param("question", question)
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<AccountVotes.Held> held(long account) {
        return jdbc.sql("""
                SELECT day, question.words AS question, string_agg(question_option.words, '; ' ORDER BY position) AS answers,
                       voted
                FROM vote
                JOIN vote_group ON vote_group.id = group_id
                JOIN question ON question.id = vote.question_id
                JOIN question_option ON question_option.question_id = question.id AND (choices >> (position - 1)) & 1 = 1
                WHERE account_id = :account
                GROUP BY vote.id, day, question.words, voted
                ORDER BY vote.id
                """)
                .param("account", account)
                .query(AccountVotes.Held.class)
                .list();
    }

    void forget(long account) {
        jdbc.sql("UPDATE vote SET account_id = NULL WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    /** The counted votes after a number, in their order. */
    List<CountedVote> counted(long question, long after, int most) {
        return jdbc.sql("""
                SELECT vote.id AS number, choices
                FROM vote JOIN vote_group ON vote_group.id = group_id
                WHERE vote.question_id = :question AND vote.id > :after AND NOT aside
                ORDER BY vote.id
                LIMIT :most
                """)
                .param("question", question)
                .param("after", after)
                .param("most", most)
                .query(CountedVote.class)
                .list();
    }

    /** Votes of a question that was asked before this paper counted its own. */
    void bring(long question, Map<Integer, Integer> votes, OffsetDateTime at) {
        jdbc.sql("""
                WITH brought AS (
                    INSERT INTO vote_group (question_id, source, around, choices, votes)
                    SELECT :question, '', '', choices, votes FROM unnest(:choices, :votes) AS brought (choices, votes)
                    RETURNING id, votes
                )
                INSERT INTO vote (question_id, group_id, voted)
                SELECT :question, id, :at FROM brought CROSS JOIN generate_series(1, votes)
                """)
                .param("question", question)
                .param("choices", votes.keySet().toArray(Integer[]::new))
                .param("votes", votes.values().stream().map(Long::valueOf).toArray(Long[]::new))
                .param("at", at)
                .update();
    }

    /** An account, and a question it voted on. */
    record Voter(long question, long account) {}

    /** A vote that counts: its number, and the answers chosen, a bit for each. */
    record CountedVote(long number, int choices) {}
}
