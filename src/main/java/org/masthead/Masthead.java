package org.masthead;

import org.masthead.operate.CommandLine;

/** A newspaper's whole web operation in one process and one database. */
public final class Masthead {

    private Masthead() {}

    public static void main(String... arguments) {
        System.exit(CommandLine.run(arguments));
    }
}
