package org.masthead.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.masthead.house.Markup;

/** The columns of a revision, read as the copy they hold. */
final class CopyColumns {

    private static final String NO_HEADLINES = asStored(Copy.Headlines.NONE);
    private static final String OUR_RIGHTS = asStored(Copy.Rights.OURS);

    private CopyColumns() {}

    /** JSON as PostgreSQL gives it back. */
    private static String asStored(Object value) {
        return Json.write(value).replace(":", ": ").replace(",", ", ");
    }

    static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getString("kicker"),
                row.getString("headline"),
                headlines(row.getString("headlines")),
                row.getString("deck"),
                credits(row),
                row.getString("dateline"),
                row.getString("section"),
                ids(row, "topics"),
                Markup.stored(row.getString("body"), row.getInt("words")),
                lead(row),
                ids(row, "related"),
                row.getString("series"),
                rights(row.getString("rights")),
                row.getString("language"));
    }

    /** Most stories have none, and need not be parsed to say so. */
    static Copy.Headlines headlines(String json) {
        return json.equals(NO_HEADLINES) ? Copy.Headlines.NONE : Json.read(json, Copy.Headlines.class);
    }

    private static Copy.Rights rights(String json) {
        return json.equals(OUR_RIGHTS) ? Copy.Rights.OURS : Json.read(json, Copy.Rights.class);
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
