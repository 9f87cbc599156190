package org.masthead.rights;

import java.util.List;

/** What the check against rights came to. */
public sealed interface Ruling {

    /**
     * The paper may license the story.
     *
     * @param pictures the keys of pictures it may license with it
     * @param unclear the keys of pictures nobody knows the owner of without looking: a person decides
     * @param others who owns the other pictures, which are never offered
     */
    record Ours(List<String> pictures, List<String> unclear, List<String> others) implements Ruling {

        public Ours {
            pictures = List.copyOf(pictures);
            unclear = List.copyOf(unclear);
            others = List.copyOf(others);
        }
    }

    /**
     * It is somebody else's.
     *
     * @param ask where to ask: an address or an e-mail address; empty where the paper knows none
     */
    record Theirs(String holder, String ask) implements Ruling {}

    /** The paper keeps it back, and says why. */
    record Withheld(String reason, String ask) implements Ruling {}
}
