package org.masthead.gate;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class DaySaltRepository {

    private final JdbcClient jdbc;

    DaySaltRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day's salt: this one, unless another node was first. Those of earlier days are destroyed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public byte[] of(LocalDate day, byte[] fresh) {
        jdbc.sql("DELETE FROM day_salt WHERE day < :day").param("day", day).update();
        return jdbc.sql("""
                INSERT INTO day_salt (day, salt) VALUES (:day, :fresh)
                ON CONFLICT (day) DO UPDATE SET salt = day_salt.salt
                RETURNING salt
                """)
                .param("day", day)
                .param("fresh", fresh)
                .query(byte[].class)
                .single();
    }
}
