package org.masthead.edition;

import java.util.List;

/** What an editor does to a front that is being made up. */
sealed interface Change {

    /** The front after it. */
    Makeup on(Makeup before, List<Zone> zones);

    /** Something comes into a slot: in place of what an editor placed there, or pushing that down. */
    record Put(Placement placement, boolean pushing) implements Change {

        @Override
        public Makeup on(Makeup before, List<Zone> zones) {
            return pushing ? before.pushing(placement, Zone.row(zones, Spot.of(placement))) : before.with(placement);
        }
    }

    /** The story seen in one slot goes to another. */
    record Move(Spot from, long story, Spot to) implements Change {

        @Override
        public Makeup on(Makeup before, List<Zone> zones) {
            return before.moved(from, story, to);
        }
    }

    /** A slot is left to its zone's rule. */
    record Clear(Spot spot) implements Change {

        @Override
        public Makeup on(Makeup before, List<Zone> zones) {
            return before.without(spot);
        }
    }
}
