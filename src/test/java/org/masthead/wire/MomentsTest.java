package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:30:15Z, 2026-11-24T12:30:15Z",
        "2026-11-24t12:30:15z, 2026-11-24T12:30:15Z",
        "2026-11-24T12:30:15, 2026-11-24T12:30:15Z",
        "2026-11-24 12:30:15, 2026-11-24T12:30:15Z",
        "2026-11-24T12:30, 2026-11-24T12:30:00Z",
        "2026-11-24, 2026-11-24T00:00:00Z",
        "2026-11, 2026-11-01T00:00:00Z",
        "20261124T123015Z, 2026-11-24T12:30:15Z",
        "20261124T123015+0530, 2026-11-24T12:30:15+05:30",
        "2026-11-24T12:30:15+05, 2026-11-24T12:30:15+05:00",
        "2026-11-24T12:30:15.123456789-08:00, 2026-11-24T12:30:15.123456-08:00",
        "'2026-11-24T12:30:15,5Z', 2026-11-24T12:30:15.5Z",
        "2026-11-24T24:00:00Z, 2026-11-25T00:00:00Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void everyVariantIsRead(String text, OffsetDateTime moment) {
        assertThat(Moments.read(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "soon", "0000-06-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-01:00",
                        "+12026-01-01T00:00:00Z",
                "2026-02-29", "2026-11-24T25:00:00Z", "2026-11-24T12:61:00Z", "2026-11-24T12:00:99Z",
                        "2026-11-24T12:00:00+19:00", "1732449600"
            })
    void whatIsNoMomentIsNotGuessed(String text) {
        assertThat(Moments.read(text)).isEmpty();
    }

    @Property
    void whatJavaWritesIsRead(
            @ForAll @LongRange(min = -60_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @IntRange(min = -17, max = 17) int hours) {
        var moment = OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.ofHours(hours));
        assertThat(Moments.read(moment.toString())).contains(moment);
    }
}
