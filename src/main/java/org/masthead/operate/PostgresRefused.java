package org.masthead.operate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the paper's own PostgreSQL will not run here, and what the operator can do about it. */
final class PostgresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String remedy;

    PostgresRefused(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    PostgresRefused(String sentence, String remedy, @Nullable Throwable cause) {
        super(sentence + " " + remedy, cause);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** What is wrong. */
    String sentence() {
        return sentence;
    }

    /** What to do about it. */
    String remedy() {
        return remedy;
    }

    /** What the file system said, in words. */
    static PostgresRefused because(IOException e, Path folder) {
        var said = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException) {
            return new PostgresRefused(
                    "“" + said + "” may not be read or written by this account.",
                    "Give the account that runs Masthead the folder “" + folder + "”, or choose another with --data.",
                    e);
        }
        if (said.contains("Read-only file system")) {
            return new PostgresRefused(
                    "“" + folder + "” is on a disk that cannot be written.", "Choose another folder with --data.", e);
        }
        return words(said, folder, e);
    }

    /** What a PostgreSQL program said, with a remedy where one is known. */
    static PostgresRefused said(String words, Path log) {
        return words(words, log, null);
    }

    private static PostgresRefused words(String said, Path where, @Nullable Throwable cause) {
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return new PostgresRefused(
                    "The disk that holds “" + where + "” is full.", "Free some space and start again.", cause);
        }
        if (said.contains("Cannot allocate memory")) {
            return new PostgresRefused(
                    "There is not enough memory for PostgreSQL.",
                    "Free about 300 MB, or run the database elsewhere with --database.",
                    cause);
        }
        if (said.contains("Cannot run program")) {
            return new PostgresRefused(
                    "A program that PostgreSQL is started with is missing: " + said + ".",
                    "Install util-linux, which has setsid, flock, unshare and setpriv.",
                    cause);
        }
        if (said.contains("failed to execute")) {
            return new PostgresRefused(
                    "This machine does not run the PostgreSQL that Masthead brings: " + said.strip() + ".",
                    "It needs a Linux with glibc, and a data folder on a disk that is not mounted noexec;"
                            + " or run the database elsewhere with --database.",
                    cause);
        }
        var sentence =
                said.isBlank() ? "PostgreSQL gave up without a word." : "PostgreSQL said: “" + said.strip() + "”";
        return new PostgresRefused(sentence, "See “" + where + "”.", cause);
    }
}
