package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "By Jane Doe > Jane Doe",
                "By JANE O'NEILL-DOE, Staff Writer > Jane O'Neill-Doe",
                "By Jane Doe and John Roe > Jane Doe + John Roe",
                "By JANE DOE, JOHN ROE and ANN POE, Staff Writers > Jane Doe + John Roe + Ann Poe",
                "by: Jane Doe | The Averley Packet | Oct. 4, 2011 > Jane Doe",
                "By Jane Doe of The Averley Packet > Jane Doe",
                "By Jane Doe, Associated Press > Jane Doe + (Associated Press)",
                "By The Associated Press > (The Associated Press)",
                "By Jane Doe March 18, 2011 at 3:57 PM Follow @janedoe > Jane Doe",
                "Posted By Jane Doe on October 4, 2011 > Jane Doe",
                "Written by Jane Doe, Jr. > Jane Doe Jr",
                "Von Jane Doe und John Roe > Jane Doe + John Roe",
                "Par Hélène Marchand (avec AFP) > Hélène Marchand + (AFP)",
                "Por Lucía Ferrante y Ana de la Cruz > Lucía Ferrante + Ana de la Cruz",
                "Door Pieter Vos en Jan van den Berg > Pieter Vos + Jan van den Berg"
            })
    void aBylineMakesWriters(String line, String names) {
        assertThat(TextByline.isByline(line)).isTrue();
        assertThat(names(line)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "(Reporting by Tom Hale in Averley; Editing by Lou Pratt) > Tom Hale/reporting + Lou Pratt/editing",
                "Packet reporter Sam Ostrow contributed to this report. > Sam Ostrow/reporting",
                "Additional reporting by Jane Doe > Jane Doe/reporting"
            })
    void aSignatureMakesWritersWithWhatTheyDid(String line, String names) {
        assertThat(TextByline.isSigned(line)).isTrue();
        assertThat(TextNames.in(List.of(line)).stream()
                        .map(writer -> writer.name() + "/" + writer.role())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the river had fallen by two feet and nobody was looking at it.",
                "Von der Brücke war nichts mehr zu sehen.",
                "By the book",
                "Bye Jane"
            })
    void aLineThatOnlyBeginsLikeABylineIsNone(String line) {
        assertThat(TextByline.isByline(line)).isFalse();
    }

    private static String names(String line) {
        return TextNames.in(List.of(line)).stream()
                .map(writer -> writer.organisation() ? "(" + writer.name() + ")" : writer.name())
                .collect(Collectors.joining(" + "));
    }
}
