package org.masthead.wire;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong between an intake and the database, in plain words. */
final class Trouble {

    /** Connection lost, resources exhausted, server shutting down. */
    private static final Pattern GONE = Pattern.compile("08...|53...|57P..|58...");

    private Trouble() {}

    /** Whether the database is not there, so that trying the next record is pointless. */
    static boolean isOutOfReach(Throwable trouble) {
        var resource = false;
        for (Throwable one = trouble; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql && sql.getSQLState() != null) {
                return GONE.matcher(sql.getSQLState()).matches();
            }
            resource |= one instanceof CannotCreateTransactionException
                    || one instanceof DataAccessResourceFailureException;
        }
        return resource;
    }

    static IntakeStopped stopped(Throwable trouble) {
        if (trouble instanceof IntakeStopped stopped) return stopped;
        return new IntakeStopped(
                "The database does not answer: " + plainly(trouble)
                        + " What came in so far is kept; run the same command again to go on.",
                trouble);
    }

    /** The first line of what lies under it. */
    static String plainly(Throwable trouble) {
        var root = trouble;
        while (root.getCause() != null) root = root.getCause();
        var said = String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
        return said.endsWith(".") ? said : said + ".";
    }
}
