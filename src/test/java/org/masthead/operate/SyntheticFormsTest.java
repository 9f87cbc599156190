package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticFormsTest {

    @ParameterizedTest
    @CsvSource({"bridge, bridges", "bus, buses", "city, cities", "survey, surveys", "church, churches", "tax, taxes"})
    void nounsHaveTheirPlural(String noun, String plural) {
        assertThat(SyntheticForms.s(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"approve, approved, approving", "deny, denied, denying", "delay, delayed, delaying"})
    void verbsHaveTheirRegularForms(String verb, String past, String participle) {
        assertThat(SyntheticForms.ed(verb)).isEqualTo(past);
        assertThat(SyntheticForms.ing(verb)).isEqualTo(participle);
    }

    @ParameterizedTest
    @CsvSource({
        "agency, an agency",
        "hour, an hour",
        "honest vote, an honest vote",
        "union, a union",
        "useful map, a useful map",
        "unusual map, an unusual map",
        "one-way street, a one-way street",
        "harbor, a harbor",
        "$8 million, an $8 million",
        "$80 fine, an $80 fine",
        "11, an 11",
        "18, an 18",
        "110, a 110"
    })
    void theArticleFollowsTheSound(String words, String withArticle) {
        assertThat(SyntheticForms.withArticle(words)).isEqualTo(withArticle);
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "21, 21st", "113, 113th"})
    void numbersAreCounted(int number, String nth) {
        assertThat(SyntheticNames.nth(number)).isEqualTo(nth);
    }
}
