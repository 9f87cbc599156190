package org.masthead.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FrontRepository {

    private final JdbcClient jdbc;

    FrontRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Placement> placements(String front) {
        return jdbc.sql("""
                SELECT zone, slot, story_id, rule, until, kicker, headline, deck, picture, crop
                FROM placement
                WHERE front = :front
                ORDER BY zone, slot
                """)
                .param("front", front)
                .query(FrontRepository::placement)
                .list();
    }

    /** Everything that editors placed, on any front. */
    List<Placed> all() {
        return jdbc.sql("""
                SELECT front, zone, slot, story_id, rule, until, kicker, headline, deck, picture, crop, placed, placed_by
                FROM placement
                ORDER BY front, zone, slot
                """).query(FrontRepository::placed).list();
    }

    /** What was placed last on a front. */
    Optional<Placed> newest(String front) {
        return jdbc.sql("""
                SELECT front, zone, slot, story_id, rule, until, kicker, headline, deck, picture, crop, placed, placed_by
                FROM placement
                WHERE front = :front
                ORDER BY placed DESC, zone, slot
                LIMIT 1
                """)
                .param("front", front)
                .query(FrontRepository::placed)
                .optional();
    }

    /** The slots that show one of these pictures in place of the story's own. */
    List<PlacedPicture> pictured(Collection<Long> pictures) {
        return jdbc.sql("""
                SELECT front, zone, slot, picture
                FROM placement
                WHERE picture = ANY(:pictures)
                ORDER BY front, zone, slot
                """)
                .param("pictures", pictures.toArray(Long[]::new))
                .query(PlacedPicture.class)
                .list();
    }

    void place(String front, Placement placement, OffsetDateTime now, String by) {
        jdbc.sql("""
                INSERT INTO placement (front, zone, slot, story_id, rule, until, kicker, headline, deck, picture, crop, placed,
                                       placed_by)
                VALUES (:front, :zone, :slot, :story, :rule, :until, :kicker, :headline, :deck, :picture, :crop, :now,
                        :by)
                ON CONFLICT (front, zone, slot) DO UPDATE
                    SET story_id = excluded.story_id, rule = excluded.rule, until = excluded.until,
                        kicker = excluded.kicker, headline = excluded.headline, deck = excluded.deck,
                        picture = excluded.picture, crop = excluded.crop, placed = excluded.placed,
                        placed_by = excluded.placed_by
                """)
                .param("front", front)
                .param("zone", placement.zone())
                .param("slot", placement.slot())
                .param("story", placement.fill() instanceof Placement.Fill.Story(var id) ? id : null)
                .param("rule", placement.fill() instanceof Placement.Fill.ByRule(var rule) ? rule.words() : "")
                .param("until", placement.until())
                .param("kicker", placement.dress().kicker())
                .param("headline", placement.dress().headline())
                .param("deck", placement.dress().deck())
                .param("picture", placement.dress().picture())
                .param("crop", placement.dress().crop())
                .param("now", now)
                .param("by", by)
                .update();
    }

    void clear(String front, String zone, int slot) {
        jdbc.sql("DELETE FROM placement WHERE front = :front AND zone = :zone AND slot = :slot")
                .param("front", front)
                .param("zone", zone)
                .param("slot", slot)
                .update();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                row.getString("front"),
                placement(row, number),
                row.getObject("placed", OffsetDateTime.class),
                row.getString("placed_by"));
    }

    private static Placement placement(ResultSet row, int number) throws SQLException {
        var story = row.getObject("story_id", Long.class);
        var fill = story == null
                ? new Placement.Fill.ByRule(Rule.of(row.getString("rule")))
                : new Placement.Fill.Story(story);
        return new Placement(
                row.getString("zone"),
                row.getInt("slot"),
                fill,
                row.getObject("until", OffsetDateTime.class),
                new Placement.Dress(
                        row.getString("kicker"),
                        row.getString("headline"),
                        row.getString("deck"),
                        row.getObject("picture", Long.class),
                        row.getString("crop")));
    }

    /** A placement, on which front it is, and who put it there when. */
    record Placed(String front, Placement placement, OffsetDateTime at, String by) {}

    /** A slot with a picture of its own. */
    record PlacedPicture(String front, String zone, int slot, long picture) {}
}
