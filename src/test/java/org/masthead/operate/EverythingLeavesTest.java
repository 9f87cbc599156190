package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Keepsakes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table is left out of an export by mistake: each leaves, or {@code docs/export.md} says why it stays behind. */
@PaperTest
class EverythingLeavesTest {

    /** Tables written column by column, with stories and in the lists of {@code paper/}: a new column is to be added there. */
    private static final Map<String, String> BY_COLUMN = Map.ofEntries(
            Map.entry("banner", "address ends id made_by starts words"),
            Map.entry(
                    "byline",
                    "background biography contact disclosures id merged_into name other_work portrait slug title"),
            Map.entry("byline_slug", "byline_id slug"),
            Map.entry("found_question", "options story_id words"),
            Map.entry("notice", "block id kind made made_by revision story_id text"),
            Map.entry(
                    "picture",
                    "across alt bytes caption copyright creator credit down expires file_name headline height hidden holder"
                            + " id kept_at kept_by key keywords provenance searchable taken type width"),
            Map.entry("picture_crop", "height picture_id shape width x y"),
            Map.entry("picture_former_key", "key picture_id"),
            Map.entry(
                    "placement",
                    "crop deck front headline kicker picture placed placed_by rule slot story_id until zone"),
            Map.entry("section", "about name position retired slug"),
            Map.entry("setting", "name value"),
            Map.entry(
                    "story",
                    "arrived day embargo expires id live_revision published revision section slug state updated uri"
                            + " withdrawn withdrawn_reason"),
            Map.entry("story_address", "day slug story_id"),
            Map.entry("story_byline", "byline_id published story_id"),
            Map.entry("story_former_path", "path story_id"),
            Map.entry(
                    "story_revision",
                    "body caption credits dateline deck headline headlines kicker language made made_by number picture"
                            + " related rights section series story_id topics words"),
            Map.entry("story_topic", "published story_id topic_id"),
            Map.entry("story_wait", "embargo held held_at planned story_id"),
            Map.entry("taken_record", "fingerprint story_id"),
            Map.entry("topic", "id kind merged_into name slug summary"),
            Map.entry("topic_alias", "name slug topic_id"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Keepsakes> rooms;

    @Test
    void everyTableLeavesOrIsSaidToStay() throws Exception {
        var named = new TreeSet<String>();
        rooms.forEach(room -> room.tables().forEach(table -> named.add(table.table())));
        assertThat(named).doesNotContainAnyElementsOf(BY_COLUMN.keySet());
        named.addAll(BY_COLUMN.keySet());
        assertThat(named).doesNotContainAnyElementsOf(staying());
        named.addAll(staying());
        assertThat(named)
                .as("Tables that an export carries, or of which docs/export.md says why they stay behind")
                .isEqualTo(new TreeSet<>(columns().keySet()));
    }

    @Test
    void everyColumnOfATableThatIsWrittenColumnByColumnIsThere() {
        var columns = columns();
        assertThat(BY_COLUMN)
                .allSatisfy((table, known) ->
                        assertThat(columns.get(table)).as(table).isEqualTo(known));
    }

    @Test
    void noTwoListsHaveTheSameName() {
        var lists = rooms.stream()
                .flatMap(room -> room.tables().stream().map(Keepsakes.Table::name))
                .toList();
        assertThat(lists).doesNotHaveDuplicates();
    }

    private Map<String, String> columns() {
        var columns = new TreeMap<String, String>();
        jdbc.sql("""
                SELECT table_name, string_agg(column_name, ' ' ORDER BY column_name COLLATE "C") AS columns
                FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
                GROUP BY table_name
                """)
                .query((row, number) -> columns.put(row.getString("table_name"), row.getString("columns")))
                .list();
        return columns;
    }

    /** The first cells of the table under that heading. */
    private static Set<String> staying() throws Exception {
        var page = Files.readString(Path.of("docs/export.md"));
        var part = page.substring(page.indexOf("## What stays behind")).split("\n## ")[0];
        return Pattern.compile("`([a-z_]+)`")
                .matcher(part.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf(" | ")))
                        .collect(Collectors.joining("\n")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
