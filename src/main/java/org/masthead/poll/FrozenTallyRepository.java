package org.masthead.poll;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FrozenTallyRepository {

    private final JdbcClient jdbc;

    FrozenTallyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long question, FrozenTally tally) {
        jdbc.sql("""
                INSERT INTO frozen_tally (question_id, made, voters, set_aside, digest, note)
                VALUES (:question, :made, :voters, :setAside, :digest, :note)
                """)
                .param("question", question)
                .param("made", tally.made())
                .param("voters", tally.voters())
                .param("setAside", tally.setAside())
                .param("digest", tally.digest())
                .param("note", tally.note())
                .update();
    }

    List<FrozenTally> of(long question) {
        return jdbc.sql("""
                SELECT made, voters, set_aside, digest, note
                FROM frozen_tally
                WHERE question_id = :question
                ORDER BY id
                """)
                .param("question", question)
                .query(FrozenTally.class)
                .list();
    }
}
