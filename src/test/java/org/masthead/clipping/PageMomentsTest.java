package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as pages write them, for machines and for readers. */
class PageMomentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-03T06:30:00-05:00 | 2025-11-03T06:30:00-05:00",
                "2025-11-03T06:30:00.123Z | 2025-11-03T06:30:00Z",
                "2025-11-03 06:30:00+0200 | 2025-11-03T06:30:00+02:00",
                "20251103T063000Z | 2025-11-03T06:30:00Z",
                "2025-11-03 | 2025-11-03T00:00:00Z",
                "1762151400 | 2025-11-03T06:30:00Z",
                "Published: March 9, 2004 7:15 p.m. EST | 2004-03-09T19:15:00-05:00",
                "9:39AM BST 05 Oct 2011 | 2011-10-05T09:39:00+01:00",
                "Nov. 3rd, 2025 | 2025-11-03T00:00:00Z",
                "03.11.2025 um 06:30 Uhr | 2025-11-03T06:30:00Z",
                "3. November 2025 | 2025-11-03T00:00:00Z",
                "Publié le 3 août 2025 à 18h05 | 2025-08-03T18:05:00Z",
                "5 de enero de 2025 | 2025-01-05T00:00:00Z",
                "1 juillet 2025 | 2025-07-01T00:00:00Z",
                "11/18/2011 2:27 AM | 2011-11-18T02:27:00Z",
                "18/11/2011 | 2011-11-18T00:00:00Z"
            })
    void datesAreRead(String written, String expected) {
        assertThat(PageMoments.read(written)).isEqualTo(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-13-45", "30 February 2025", "99.99.2025", "Page 1 of 2", "May 12"})
    void whatIsNoDateIsNone(String words) {
        assertThat(PageMoments.read(words)).isNull();
    }
}
