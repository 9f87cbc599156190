package org.masthead.syndication;

import java.time.ZoneId;
import java.util.Map;
import org.masthead.house.Paper;

/** Papers for tests. */
final class Papers {

    static final Paper PACKET = paper("desk@packet.example", "en-US");

    private Papers() {}

    static Paper paper(String contact, String language) {
        return new Paper(new Paper.Said(
                "The Packet",
                "All the river",
                "Corrow",
                1871,
                "News of Corrow.",
                "https://packet.example",
                language,
                ZoneId.of("America/New_York"),
                "",
                contact,
                0,
                true,
                null,
                Map.of()));
    }
}
