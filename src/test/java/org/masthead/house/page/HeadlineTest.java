package org.masthead.house.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.page.Headline.Part;

/** What must not be torn apart at the end of a line is known, and no word is lost for it. */
class HeadlineTest {

    @Test
    void scoresAndVotesStayOnOneLine() {
        assertThat(Headline.parts("Marchetti keeps council gavel, 4-3, on the newest member’s vote"))
                .containsExactly(
                        new Part("Marchetti keeps council gavel, ", false),
                        new Part("4-3", true),
                        new Part(", on the newest member’s vote", false));
        assertThat(Headline.parts("64–61")).containsExactly(new Part("64–61", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Police to end a 50-year habit", "B-52-60 seen", "2026-11-27", "555-0199", "Clean-up at mill"
            })
    void otherHyphensMayEndALine(String words) {
        assertThat(Headline.parts(words)).noneMatch(Part::whole);
    }

    @Property
    void noWordIsLost(@ForAll @Chars({'4', '-', '–', ' ', 'a', ','}) String words) {
        assertThat(Headline.parts(words).stream().map(Part::words).collect(Collectors.joining()))
                .isEqualTo(words);
    }
}
