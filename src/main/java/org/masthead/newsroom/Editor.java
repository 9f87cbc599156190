package org.masthead.newsroom;

/**
 * Whoever does something in the newsroom: a person at the desk, or a program that works for one.
 *
 * @param name as the ledger names them
 */
public record Editor(String name) {

    /** The paper's own clock: it publishes what was scheduled, and takes down what has expired. */
    public static final Editor CLOCK = new Editor("the clock");
}
