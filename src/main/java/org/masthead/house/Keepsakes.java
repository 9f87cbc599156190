package org.masthead.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What a room holds besides stories, as it leaves the paper whole and comes back into another. */
public interface Keepsakes {

    /** Its tables: first those that others refer to. */
    List<Table> tables();

    /** The folder that its files lie in outside the paper; empty where it has none. */
    default String folder() {
        return "";
    }

    /** Its files, by the names they get there. */
    default Map<String, Path> files() {
        return Map.of();
    }

    /** Takes such a file back; false where it is not what its name says. */
    default boolean keepFile(Path file) {
        return false;
    }

    /** Makes the lists of tables whose rows leave as they are. */
    interface Rows {

        /**
         * A table of which nothing has a number that could be another's in another paper.
         *
         * @param list what its list is called
         */
        Table all(String list, String table, Named... named);

        /**
         * A table with numbers of its own.
         *
         * @param by the column that no two different rows with the same number have alike
         */
        Table known(String list, String table, String by, Named... named);
    }

    /**
     * A column that refers to another table, whose numbers may be others in another paper.
     *
     * @param table the other table; null: the column is left out
     * @param name the column in which that table has what its rows are called everywhere
     */
    record Named(
            String column, @Nullable String table, @Nullable String name) {

        /** A story, by its uri. */
        public static final Named STORY = new Named("story_id", "story", "uri");

        /** A picture, by its key. */
        public static Named picture(String column) {
            return new Named(column, "picture", "key");
        }

        public static Named left(String column) {
            return new Named(column, null, null);
        }
    }

    /**
     * A table. Its rows leave as JSON, one each; stories are named in them by their uri, and pictures by their key, as
     * their numbers may be others in another paper.
     *
     * @param name what its list is called
     * @param table what the database calls it
     * @param written gives its rows, in the order in which they can come back
     * @param kept takes {@code :rows}, a list of them, and gives how many are new
     * @param strangers takes the same, and gives how many have a number here that belongs to something else; or null
     */
    record Table(
            String name,
            String table,
            Supplier<StatementSpec> written,
            Supplier<StatementSpec> kept,
            @Nullable Supplier<StatementSpec> strangers) {

        public Table(String name, String table, Supplier<StatementSpec> written, Supplier<StatementSpec> kept) {
            this(name, table, written, kept, null);
        }

        /** The same with another way to know what belongs to something else. */
        public Table strangers(Supplier<StatementSpec> other) {
            return new Table(name, table, written, kept, other);
        }
    }
}
