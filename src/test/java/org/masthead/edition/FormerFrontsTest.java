package org.masthead.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.story.Copies.ADA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper that ran before versions of fronts were kept finds what stood on them as their first. */
@PaperTest
class FormerFrontsTest {

    private static final String MIGRATION = "/db/migration/edition/V051__front_versions.sql";

    @Autowired
    Fronts fronts;

    @Autowired
    Versions versions;

    @Autowired
    Stories stories;

    @Autowired
    Sections sections;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatStoodOnAFrontIsItsFirstVersion() throws IOException {
        sections.ensure("River", "");
        var story = stories.draft(Copies.river("Placed long ago"), ADA);
        var until = OffsetDateTime.parse("2026-11-24T18:00:30.25-05:00");
        var byHand = new Placement.Fill.Story(story);
        fronts.place(
                "river",
                new Placement(
                        Zone.LEAD, 1, byHand, until, new Placement.Dress("", "“Water”", "It is <here>.", null, "")),
                ADA);
        var byRule = new Placement.Fill.ByRule(new Rule.NewestIn("river"));
        fronts.place("river", new Placement(Zone.SECONDS, 2, byRule, null, Placement.Dress.OWN), ADA);
        jdbc.sql("DELETE FROM front_version").update();
        jdbc.sql(migrated()).update();
        var first = versions.current("river");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.by()).isEqualTo(ADA.name());
        assertThat(first.makeup().placements()).hasSize(2);
        for (var one : fronts.placements("river"))
            assertThat(first.makeup().at(Spot.of(one)).orElseThrow().same(one)).isTrue();
    }

    private static String migrated() throws IOException {
        try (var file = FormerFrontsTest.class.getResourceAsStream(MIGRATION)) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("INSERT INTO front_version"), text.lastIndexOf(';'));
        }
    }
}
