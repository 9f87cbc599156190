package org.masthead.edition;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BannerRepository {

    private final JdbcClient jdbc;

    BannerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Banner> newest(OffsetDateTime now) {
        return jdbc.sql("""
                SELECT words, address AS path, ends
                FROM banner
                WHERE starts <= :now AND ends > :now
                ORDER BY id DESC
                LIMIT 1
                """).param("now", now).query(Banner.class).optional();
    }

    void raise(Banner banner, OffsetDateTime now, String by) {
        jdbc.sql("""
                INSERT INTO banner (words, address, starts, ends, made_by)
                VALUES (:words, :address, :now, :ends, :by)
                """)
                .param("words", banner.words())
                .param("address", banner.path())
                .param("now", now)
                .param("ends", banner.ends())
                .param("by", by)
                .update();
    }

    /** Every banner that ever stood, oldest first. */
    List<Banners.Kept> all() {
        return jdbc.sql("SELECT words, address AS path, starts, ends, made_by AS by FROM banner ORDER BY id")
                .query(Banners.Kept.class)
                .list();
    }

    /** The last that stood, newest first. */
    List<Banners.Kept> recent(int most) {
        return jdbc.sql("""
                SELECT words, address AS path, starts, ends, made_by AS by
                FROM banner
                ORDER BY id DESC
                LIMIT :most
                """).param("most", most).query(Banners.Kept.class).list();
    }

    /** Adds a banner that stood elsewhere, unless it or a newer one is here. */
    boolean add(Banners.Kept banner) {
        return jdbc.sql("""
                INSERT INTO banner (words, address, starts, ends, made_by)
                SELECT :words, :address, :starts, :ends, :by
                WHERE NOT EXISTS (SELECT FROM banner WHERE starts >= :starts)
                """)
                        .param("words", banner.words())
                        .param("address", banner.path())
                        .param("starts", banner.starts())
                        .param("ends", banner.ends())
                        .param("by", banner.by())
                        .update()
                == 1;
    }

    /** One raised at this very moment never stood. */
    void lower(OffsetDateTime now) {
        jdbc.sql("DELETE FROM banner WHERE starts = :now").param("now", now).update();
        jdbc.sql("UPDATE banner SET ends = :now WHERE starts < :now AND ends > :now")
                .param("now", now)
                .update();
    }

    /** Breaking news, and when it is not news any more. */
    record Banner(String words, String path, OffsetDateTime ends) {}
}
