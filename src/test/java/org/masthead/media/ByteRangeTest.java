package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class ByteRangeTest {

    @Example
    void aPartIsAskedForByItsBeginningItsEndOrItsLength() {
        assertThat(ByteRange.asked("bytes=0-99", 1000)).isEqualTo(new ByteRange(0, 99));
        assertThat(ByteRange.asked("bytes=900-", 1000)).isEqualTo(new ByteRange(900, 999));
        assertThat(ByteRange.asked("bytes=-100", 1000)).isEqualTo(new ByteRange(900, 999));
        assertThat(ByteRange.asked("Bytes= 0-5000 ", 1000)).isEqualTo(new ByteRange(0, 999));
        assertThat(ByteRange.asked("bytes=-5000", 1000)).isEqualTo(new ByteRange(0, 999));
    }

    @Example
    void aPartBehindTheEndIsNone() {
        assertThat(ByteRange.asked("bytes=1000-", 1000)).isSameAs(ByteRange.NONE);
        assertThat(ByteRange.asked("bytes=-0", 1000)).isSameAs(ByteRange.NONE);
        assertThat(ByteRange.asked("bytes=0-", 0)).isSameAs(ByteRange.NONE);
    }

    @Example
    void whatIsNotUnderstoodIsTheWholeFile() {
        for (var range : new String[] {
            null,
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=a-b",
            "bytes=5-3",
            "bytes=0-1,3-4",
            "lines=0-1",
            "bytes=99999999999999999999-"
        }) {
            assertThat(ByteRange.asked(range, 1000)).as(range).isNull();
        }
    }

    @Property
    void whateverIsAskedForLiesInTheFile(
            @ForAll @StringLength(max = 25) String range,
            @ForAll @LongRange(max = 5_000) long from,
            @ForAll @LongRange(max = 5_000) long to,
            @ForAll @LongRange(max = 4_000) long length) {
        for (var asked :
                new String[] {range, "bytes=" + range, "bytes=" + from + "-" + to, "bytes=" + from + "-", "bytes=-" + to
                }) {
            var part = ByteRange.asked(asked, length);
            if (part == null || part == ByteRange.NONE) continue;
            assertThat(part.from()).isBetween(0L, part.to());
            assertThat(part.to()).isLessThan(length);
        }
    }
}
