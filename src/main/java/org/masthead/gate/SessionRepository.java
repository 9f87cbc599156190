package org.masthead.gate;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(byte[] fingerprint, long account, OffsetDateTime began, String agent, boolean alone) {
        jdbc.sql("""
                INSERT INTO session (fingerprint, account_id, began, seen, agent, alone)
                VALUES (:fingerprint, :account, :began, :began, :agent, :alone)
                """)
                .param("fingerprint", fingerprint)
                .param("account", account)
                .param("began", began)
                .param("agent", agent)
                .param("alone", alone)
                .update();
    }

    /** Who is signed in with each of these secrets, in their order. */
    List<Optional<Found>> find(List<byte[]> fingerprints, OffsetDateTime usedAfter, OffsetDateTime begunAfter) {
        var found = new HashMap<ByteBuffer, Found>();
        jdbc.sql("""
                SELECT fingerprint, account.id, account.name, account.role, session.seen, session.began, session.alone
                FROM session JOIN account ON account.id = session.account_id
                WHERE fingerprint = ANY (:fingerprints) AND seen > :usedAfter AND began > :begunAfter
                  AND account.email IS NOT NULL
                """)
                .param("fingerprints", fingerprints.toArray(byte[][]::new))
                .param("usedAfter", usedAfter)
                .param("begunAfter", begunAfter)
                .query(row -> {
                    found.put(
                            ByteBuffer.wrap(row.getBytes("fingerprint")),
                            new Found(
                                    new Visitor(
                                            row.getLong("id"), row.getString("name"), Role.of(row.getString("role"))),
                                    row.getObject("seen", OffsetDateTime.class),
                                    row.getObject("began", OffsetDateTime.class),
                                    row.getBoolean("alone")));
                });
        return fingerprints.stream()
                .map(one -> Optional.ofNullable(found.get(ByteBuffer.wrap(one))))
                .toList();
    }

    void seen(byte[] fingerprint, OffsetDateTime now) {
        jdbc.sql("UPDATE session SET seen = :now WHERE fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .param("now", now)
                .update();
    }

    void end(byte[] fingerprint) {
        jdbc.sql("DELETE FROM session WHERE fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .update();
    }

    List<Kept> of(long account, OffsetDateTime usedAfter, OffsetDateTime begunAfter) {
        return jdbc.sql("""
                SELECT encode(fingerprint, 'hex') AS id, agent, began, seen
                FROM session
                WHERE account_id = :account AND seen > :usedAfter AND began > :begunAfter
                ORDER BY seen DESC, began DESC
                """)
                .param("account", account)
                .param("usedAfter", usedAfter)
                .param("begunAfter", begunAfter)
                .query(Kept.class)
                .list();
    }

    void end(long account, String id) {
        jdbc.sql("DELETE FROM session WHERE account_id = :account AND encode(fingerprint, 'hex') = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    void endOthers(long account, String here) {
        jdbc.sql("DELETE FROM session WHERE account_id = :account AND encode(fingerprint, 'hex') <> :here")
                .param("account", account)
                .param("here", here)
                .update();
    }

    void forget(OffsetDateTime usedBefore, OffsetDateTime begunBefore) {
        jdbc.sql("DELETE FROM session WHERE seen <= :usedBefore OR began <= :begunBefore")
                .param("usedBefore", usedBefore)
                .param("begunBefore", begunBefore)
                .update();
    }

    /** As pages call a session; its secret cannot be told from it. */
    static String id(byte[] fingerprint) {
        return HexFormat.of().formatHex(fingerprint);
    }

    /** A session as its owner sees it. */
    record Kept(String id, String agent, OffsetDateTime began, OffsetDateTime seen) {}

    /**
     * A session, and when it was last noted as used.
     *
     * @param alone whether a password alone opened it
     */
    record Found(Visitor visitor, OffsetDateTime seen, OffsetDateTime began, boolean alone) {}
}
