package org.masthead.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of votes, and what moves them into the tallies and out. Whoever moves any holds the question first. */
@Repository
class TallyRepository {

    private static final String GROUP = """
            SELECT id, question_id AS question, source, around, choices, votes, agents, aside, decided, reason
            FROM vote_group
            """;

    private final JdbcClient jdbc;

    TallyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups from those of these neighbourhoods with so many votes, and from those that have votes set aside. */
    List<VoteGroup> worthALook(long question, Collection<String> around, int fewest) {
        return jdbc.sql("""
                WITH place AS (
                    SELECT around FROM vote_group
                    WHERE question_id = :question AND around = ANY (:around)
                    GROUP BY around HAVING sum(votes) >= :fewest
                    UNION
                    SELECT around FROM vote_group WHERE question_id = :question AND aside
                )
                SELECT id, question_id AS question, source, around, choices, votes, agents, aside, decided, reason
                FROM vote_group JOIN place USING (around)
                WHERE question_id = :question AND around <> ''
                """)
                .param("question", question)
                .param("around", around.toArray(String[]::new))
                .param("fewest", fewest)
                .query(VoteGroup.class)
                .list();
    }

    /** The groups from every neighbourhood with at least so many votes. */
    List<VoteGroup> large(long question, int fewest) {
        return jdbc.sql(GROUP + """
                WHERE question_id = :question AND around <> ''
                  AND around IN (SELECT around FROM vote_group WHERE question_id = :question
                                 GROUP BY around HAVING sum(votes) >= :fewest)
                """)
                .param("question", question)
                .param("fewest", fewest)
                .query(VoteGroup.class)
                .list();
    }

    /** What an editor may want to see: all that is set aside or was decided, then the largest of the others. */
    List<VoteGroup> striking(long question, int most) {
        return jdbc.sql(GROUP + """
                WHERE question_id = :question AND around <> '' AND votes > 0
                ORDER BY aside DESC, decided <> '' DESC, votes DESC, id
                LIMIT :most
                """)
                .param("question", question)
                .param("most", most)
                .query(VoteGroup.class)
                .list();
    }

    Optional<VoteGroup> byId(long id) {
        return jdbc.sql(GROUP + """
                WHERE id = :id
                """).param("id", id).query(VoteGroup.class).optional();
    }

    /** How many networks have votes set aside. */
    long networksAside(long question) {
        return jdbc.sql("SELECT count(DISTINCT source) FROM vote_group WHERE question_id = :question AND aside")
                .param("question", question)
                .query(Long.class)
                .single();
    }

    void settle(long group, String by) {
        jdbc.sql("UPDATE vote_group SET decided = :by WHERE id = :group")
                .param("group", group)
                .param("by", by)
                .update();
    }

    /** Takes these groups out of the tallies, or into them; what is where it should be stays. */
    void move(long question, Collection<Long> groups, boolean aside, String reason) {
        jdbc.sql("""
                WITH moved AS (
                    UPDATE vote_group SET aside = :aside, reason = :reason
                    WHERE id = ANY (:groups) AND question_id = :question AND aside <> :aside
                    RETURNING choices, CASE WHEN :aside THEN -votes ELSE votes END AS votes
                ), answered AS (
                    UPDATE question_option
                    SET votes = question_option.votes + more.votes, set_aside = set_aside - more.votes
                    FROM (SELECT position, sum(moved.votes) AS votes
                          FROM moved JOIN question_option AS chosen
                            ON chosen.question_id = :question AND (choices >> (position - 1)) & 1 = 1
                          GROUP BY position) AS more
                    WHERE question_option.question_id = :question AND question_option.position = more.position
                )
                UPDATE question
                SET voters = voters + more.votes, set_aside = set_aside - more.votes
                FROM (SELECT coalesce(sum(votes), 0) AS votes FROM moved) AS more
                WHERE question.id = :question
                """)
                .param("question", question)
                .param("groups", groups.toArray(Long[]::new))
                .param("aside", aside)
                .param("reason", reason)
                .update();
    }

    /** Counts every vote again, from the votes themselves, and puts the tallies right. */
    void recount(long question) {
        jdbc.sql("""
                UPDATE vote_group SET votes = counted.votes
                FROM (SELECT vote_group.id, count(vote.id) AS votes
                      FROM vote_group LEFT JOIN vote ON vote.group_id = vote_group.id
                      WHERE vote_group.question_id = :question
                      GROUP BY vote_group.id) AS counted
                WHERE vote_group.id = counted.id AND vote_group.votes <> counted.votes
                """).param("question", question).update();
        jdbc.sql("""
                UPDATE question_option SET votes = counted.votes, set_aside = counted.set_aside
                FROM (SELECT position,
                             coalesce(sum(vote_group.votes) FILTER (WHERE NOT aside), 0) AS votes,
                             coalesce(sum(vote_group.votes) FILTER (WHERE aside), 0) AS set_aside
                      FROM question_option AS chosen LEFT JOIN vote_group
                        ON vote_group.question_id = chosen.question_id AND (choices >> (position - 1)) & 1 = 1
                      WHERE chosen.question_id = :question
                      GROUP BY position) AS counted
                WHERE question_option.question_id = :question AND question_option.position = counted.position
                """).param("question", question).update();
        jdbc.sql("""
                UPDATE question SET voters = counted.votes, set_aside = counted.set_aside
                FROM (SELECT coalesce(sum(votes) FILTER (WHERE NOT aside), 0) AS votes,
                             coalesce(sum(votes) FILTER (WHERE aside), 0) AS set_aside
                      FROM vote_group WHERE question_id = :question) AS counted
                WHERE id = :question
                """).param("question", question).update();
    }
}
