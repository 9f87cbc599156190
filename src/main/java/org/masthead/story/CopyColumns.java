package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.masthead.house.Markup;

/** The columns of a revision, read as the copy they hold. */
final class CopyColumns {

    private CopyColumns() {}

    static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getString("kicker"),
                row.getString("headline"),
                Json.read(row.getString("headlines"), Copy.Headlines.class),
                row.getString("deck"),
                credits(row),
                row.getString("dateline"),
                row.getString("section"),
                ids(row, "topics"),
                Markup.stored(row.getString("body")),
                lead(row),
                ids(row, "related"),
                row.getString("series"),
                Json.read(row.getString("rights"), Copy.Rights.class),
                row.getString("language"));
    }

    static List<Copy.Credit> credits(ResultSet row) throws SQLException {
        return Json.readList(row.getString("credits"), Copy.Credit.class);
    }

    private static Copy.@Nullable Lead lead(ResultSet row) throws SQLException {
        var picture = row.getLong("picture");
        return row.wasNull() ? null : new Copy.Lead(picture, row.getString("caption"));
    }

    private static List<Long> ids(ResultSet row, String column) throws SQLException {
        return List.of((Long[]) row.getArray(column).getArray());
    }
}
