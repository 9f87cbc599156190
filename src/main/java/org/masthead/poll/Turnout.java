package org.masthead.poll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What votes came in on this node since somebody last looked: which questions grew, and from which networks. */
@Component
class Turnout {

    private Map<Long, Set<String>> grown = new HashMap<>();

    /** A vote is safe. */
    synchronized void grew(Ballot ballot) {
        grew(ballot.question(), ballot.around().isEmpty() ? Set.of() : Set.of(ballot.around()));
    }

    synchronized void grew(long question, Set<String> places) {
        grown.computeIfAbsent(question, id -> new HashSet<>()).addAll(places);
    }

    /** The questions that grew, each with the fingerprints of where from; from now on others are noted. */
    synchronized Map<Long, Set<String>> take() {
        var taken = grown;
        grown = new HashMap<>();
        return taken;
    }
}
