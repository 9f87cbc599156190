package org.masthead.discussion;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IllegalNoticeRepository {

    private static final String COLUMNS = """
            SELECT id, comment_id AS comment, secret, writer_secret, name, email, law, words, made, decided, moderator,
                   removed, statement
            FROM illegal_notice
            """;
    private static final String APPEALS = """
            SELECT notice_id AS notice, side, words, made, decided, moderator, upheld, statement FROM appeal
            """;

    private final JdbcClient jdbc;

    IllegalNoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(
            long comment,
            String secret,
            String writerSecret,
            String name,
            String email,
            String law,
            String words,
            OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO illegal_notice (comment_id, secret, writer_secret, name, email, law, words, made)
                VALUES (:comment, :secret, :writerSecret, :name, :email, :law, :words, :now)
                RETURNING id
                """)
                .param("comment", comment)
                .param("secret", secret)
                .param("writerSecret", writerSecret)
                .param("name", name)
                .param("email", email)
                .param("law", law)
                .param("words", words)
                .param("now", now)
                .query(Long.class)
                .single();
    }

    Optional<Notice> byId(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Notice.class)
                .optional();
    }

    /** The notice to which a secret is one side's way. */
    Optional<Notice> bySecret(String secret) {
        return jdbc.sql(COLUMNS + "WHERE secret = :secret OR writer_secret = :secret")
                .param("secret", secret)
                .query(Notice.class)
                .optional();
    }

    /** What waits for a decision, or for one about an appeal, the oldest first; then what does not, the newest first. */
    List<Notice> all(int most) {
        return jdbc.sql(COLUMNS + """
                CROSS JOIN LATERAL (
                    SELECT illegal_notice.decided IS NULL
                           OR EXISTS (SELECT FROM appeal WHERE notice_id = illegal_notice.id AND appeal.decided IS NULL)
                ) AS queue (waits)
                ORDER BY NOT waits, CASE WHEN waits THEN id ELSE -id END
                LIMIT :most
                """).param("most", most).query(Notice.class).list();
    }

    /** False where somebody decided first. */
    boolean decide(long id, long moderator, boolean removed, String statement, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE illegal_notice
                SET decided = :now, moderator = :moderator, removed = :removed, statement = :statement
                WHERE id = :id AND decided IS NULL
                """)
                        .param("id", id)
                        .param("moderator", moderator)
                        .param("removed", removed)
                        .param("statement", statement)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** False where this side has appealed before. */
    boolean appeal(long notice, String side, String words, OffsetDateTime now) {
        return jdbc.sql("""
                INSERT INTO appeal (notice_id, side, words, made)
                VALUES (:notice, :side, :words, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("notice", notice)
                        .param("side", side)
                        .param("words", words)
                        .param("now", now)
                        .update()
                == 1;
    }

    List<Appeal> appeals(long notice) {
        return jdbc.sql(APPEALS + "WHERE notice_id = :notice ORDER BY made")
                .param("notice", notice)
                .query(Appeal.class)
                .list();
    }

    /** False where somebody decided first. */
    boolean decideAppeal(
            long notice, String side, long moderator, boolean upheld, String statement, OffsetDateTime now) {
        return jdbc.sql("""
                UPDATE appeal
                SET decided = :now, moderator = :moderator, upheld = :upheld, statement = :statement
                WHERE notice_id = :notice AND side = :side AND decided IS NULL
                """)
                        .param("notice", notice)
                        .param("side", side)
                        .param("moderator", moderator)
                        .param("upheld", upheld)
                        .param("statement", statement)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Somebody says a comment is against the law, and what was decided. */
    record Notice(
            long id,
            long comment,
            String secret,
            String writerSecret,
            String name,
            String email,
            String law,
            String words,
            OffsetDateTime made,
            @Nullable OffsetDateTime decided,
            @Nullable Long moderator,
            @Nullable Boolean removed,
            String statement) {

        boolean gone() {
            return Boolean.TRUE.equals(removed);
        }
    }

    /** One side does not agree, and what came of it. */
    record Appeal(
            long notice,
            String side,
            String words,
            OffsetDateTime made,
            @Nullable OffsetDateTime decided,
            @Nullable Long moderator,
            @Nullable Boolean upheld,
            String statement) {}
}
