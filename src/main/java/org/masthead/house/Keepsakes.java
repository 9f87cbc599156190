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

    /**
     * A table. Its rows leave as JSON, one each; stories are named in them by their uri, and pictures by their key, as
     * their numbers may be others in another paper.
     *
     * @param name what its list is called
     * @param written gives its rows, in the order in which they can come back
     * @param kept takes {@code :rows}, a list of them, and gives how many are new
     * @param strangers takes the same, and gives how many have a number here that belongs to something else; or null
     */
    record Table(
            String name,
            Supplier<StatementSpec> written,
            Supplier<StatementSpec> kept,
            @Nullable Supplier<StatementSpec> strangers) {

        public Table(String name, Supplier<StatementSpec> written, Supplier<StatementSpec> kept) {
            this(name, written, kept, null);
        }
    }
}
