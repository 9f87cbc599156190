package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oct. 4, 2011 | 2011-10-04T00:00Z",
                "October 4th, 2011 3:57 PM EDT | 2011-10-04T15:57-04:00",
                "Tue Oct 4, 2011 5:57pm EDT | 2011-10-04T17:57-04:00",
                "Posted: Oct. 4, 2011 at 3:57 p.m. ET | 2011-10-04T15:57-04:00",
                "Posted 5:00 AM, January 5, 2012 CST | 2012-01-05T05:00Z",
                "10/04/2011 05:12:40 PM PDT | 2011-10-04T17:12:40-07:00",
                "2011-10-04T15:57:00-04:00 | 2011-10-04T15:57-04:00",
                "2011-10-04 15:57 | 2011-10-04T15:57Z",
                "Tuesday, 4 October 2011 09.05 BST | 2011-10-04T09:05+01:00",
                "4. Oktober 2011, 15:57 Uhr | 2011-10-04T15:57Z",
                "Publié le 4 octobre 2011 à 15h57 | 2011-10-04T15:57Z",
                "4 de octubre de 2011 | 2011-10-04T00:00Z",
                "4 ottobre 2011 alle 15:57 | 2011-10-04T15:57Z",
                "4 oktober 2011, 15:57 | 2011-10-04T15:57Z",
                "04.10.2011 15:57 | 2011-10-04T15:57Z",
                "25/12/2011 | 2011-12-25T00:00Z"
            })
    void aDateLineIsReadInEveryDress(String line, String moment) {
        assertThat(TextDates.isDateLine(line)).isTrue();
        assertThat(TextDates.in(line).getFirst().time().toInstant())
                .isEqualTo(OffsetDateTime.parse(moment).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council meets again on Oct. 4, 2011, in the old gym.",
                "Rooke was hired in 2006",
                "Oct. 4, 2011, was the day the bridge closed for good",
                "May 2011",
                "31 February 2011"
            })
    void aLineThatTellsSomethingIsNoDateLine(String line) {
        assertThat(TextDates.isDateLine(line) && !TextDates.in(line).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 hours ago", "Updated 10 minutes ago", "Today 3:15 PM", "Posted: Oct 4", "5:12 p.m. EDT"})
    void aLineThatSaysRoughlyWhenIsADateLineToo(String line) {
        assertThat(TextDates.isDateLine(line)).isTrue();
        assertThat(TextDates.in(line)).isEmpty();
    }
}
