package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "AVERLEY, Oct. 4 (Reuters) — The harbor > AVERLEY, Oct. 4 (Reuters) > The harbor",
                "AVERLEY (AP) -- The harbor > AVERLEY (AP) > The harbor",
                "WASHINGTON — The harbor > WASHINGTON > The harbor",
                "ST. PAUL, Minn. - The harbor > ST. PAUL, Minn. > The harbor",
                "MARL CREEK, Calder County – “The harbor > MARL CREEK, Calder County > “The harbor",
                "(Reuters) - The harbor > (Reuters) > The harbor",
                "Averley (dpa) - Der Hafen > Averley (dpa) > Der Hafen",
                "AVERLEY.- El puerto > AVERLEY > El puerto",
                "NEW YORK/AVERLEY (Reuters) - The harbor > NEW YORK/AVERLEY (Reuters) > The harbor"
            })
    void aDatelineIsTakenOffItsParagraph(String paragraph, String place, String rest) {
        var dateline = TextDateline.of(paragraph);

        assertThat(dateline.place()).isEqualTo(place);
        assertThat(paragraph.substring(dateline.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbor — and the river — were quiet.",
                "A HIGH-powered team has been doing the rounds.",
                "He said (twice) - and meant it - that he was done.",
                "I — no, we — saw it."
            })
    void aDashInASentenceMakesNoDateline(String paragraph) {
        assertThat(TextDateline.of(paragraph).found()).isFalse();
    }
}
