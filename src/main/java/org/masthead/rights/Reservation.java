package org.masthead.rights;

import java.util.List;

/**
 * What the paper reserves against machines that mine texts or train models on them.
 *
 * @param reserved whether it reserves that at all
 * @param crawlers the names, as robots.txt has them, of programs that fetch pages for it
 */
public record Reservation(boolean reserved, List<String> crawlers) {

    /** The path of the machine-readable terms under which the reservation can be lifted. */
    public static final String POLICY = "/.well-known/tdm-policy.json";

    public Reservation {
        crawlers = List.copyOf(crawlers);
    }

    /** The crawlers that robots.txt turns away: none where nothing is reserved. */
    public List<String> turnedAway() {
        return reserved ? crawlers : List.of();
    }
}
