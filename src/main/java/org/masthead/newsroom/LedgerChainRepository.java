package org.masthead.newsroom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerChainRepository {

    private final JdbcClient jdbc;

    LedgerChainRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links after this place, each with its line, or with nothing where the line is gone. */
    List<Link> after(long position, int most) {
        return jdbc.sql("""
                SELECT link.position, link.entry, link.hash,
                       line.id IS NOT NULL AS here, (extract(epoch FROM line.at) * 1000000)::bigint AS micros,
                       line.who, line.did, line.subject, line.details,
                       line.was::text AS was, line.became::text AS became
                FROM (SELECT position, entry, hash
                      FROM ledger_link
                      WHERE position > :position
                      ORDER BY position
                      LIMIT :most) AS link
                LEFT JOIN ledger_entry AS line ON line.id = link.entry
                ORDER BY link.position
                """)
                .param("position", position)
                .param("most", most)
                .query(Link.class)
                .list();
    }

    /** The first line that is in no chain; one that was written by no transaction of ours. */
    Optional<Long> unchained() {
        return jdbc.sql("""
                SELECT line.id
                FROM ledger_entry AS line
                WHERE NOT EXISTS (SELECT FROM ledger_link WHERE entry = line.id)
                ORDER BY line.id
                LIMIT 1
                """).query(Long.class).optional();
    }

    Optional<byte[]> hash(long position) {
        return jdbc.sql("SELECT hash FROM ledger_link WHERE position = :position")
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    /**
     * One link, and the line it ties.
     *
     * @param here whether its line is there
     * @param micros when the line was written, in millionths of a second since 1970
     */
    record Link(
            long position,
            long entry,
            byte[] hash,
            boolean here,
            @Nullable Long micros,
            @Nullable String who,
            @Nullable String did,
            @Nullable String subject,
            @Nullable String details,
            @Nullable String was,
            @Nullable String became) {}
}
