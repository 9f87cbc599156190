package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where “Let it go” leads. */
class CameFromTest {

    @Test
    void aPageOfTheDeskLeadsBackToIt() {
        assertThat(CameFrom.of("https://packet.example/desk/board?section=river", 4))
                .isEqualTo("/desk/board?section=river");
        assertThat(CameFrom.of("https://packet.example/desk/stories/4/standing", 4))
                .isEqualTo("/desk/stories/4/standing");
    }

    @Test
    void anythingElseLeadsToTheirOwnWork() {
        for (var from : new String[] {
            "",
            "https://packet.example/",
            "https://packet.example/desk/stories/4",
            "not an address",
            "https://x.example//desk",
            "https://x.example/desk/../account"
        }) assertThat(CameFrom.of(from, 4)).as(from).isEqualTo("/desk/work");
    }
}
