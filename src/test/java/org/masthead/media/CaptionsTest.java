package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static String refusal(String file) {
        try {
            Captions.read(file);
            return "";
        } catch (UnusableVideo refused) {
            return refused.getMessage();
        }
    }

    @Test
    void aFileInOrderIsReadWithItsNamesNotesAndPlaces() {
        var captions = Captions.read("""
            WEBVTT - The flood

            NOTE made on Tuesday
            by Ada

            STYLE
            ::cue { color: red }

            opening
            00:01.000 --> 00:04.500 align:start line:80% shout:yes
            <v Ada>The river rose
            two feet & more.

            01:00:05.000 --> 01:00:06.000
            By noon it fell.
            """);
        assertThat(captions.cues()).hasSize(2);
        assertThat(captions.cues().getFirst())
                .isEqualTo(new Captions.Cue(
                        10, 1000, 4500, "align:start line:80%", "<v Ada>The river rose\ntwo feet & more."));
        assertThat(captions.file()).isEqualTo("""
            WEBVTT

            00:00:01.000 --> 00:00:04.500 align:start line:80%
            <v Ada>The river rose
            two feet & more.

            01:00:05.000 --> 01:00:06.000
            By noon it fell.
            """);
    }

    @Test
    void smallThingsAreMended() {
        var captions = Captions.read("\uFEFFWEBVTT\r\n\r\n\r\n0:01,000 --> 0:02,000\r\nWater.\r\r\r\n");
        assertThat(captions.file()).isEqualTo("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nWater.\n");
    }

    @Test
    void whatCannotBeMendedIsRefusedWithItsLineAndTheReason() {
        assertThat(refusal(""))
                .isEqualTo(
                        "Line 1 of the captions: a captions file begins with the word WEBVTT, and this one does not.");
        assertThat(refusal("1\n00:01.000 --> 00:02.000\nWater.")).contains("Line 1", "WEBVTT");
        assertThat(refusal("WEBVTTX\n\n00:01.000 --> 00:02.000\nWater.")).contains("Line 1");
        assertThat(refusal("WEBVTT\n\nWater.")).contains("Line 3", "times are missing");
        assertThat(refusal("WEBVTT\n\n00:01 --> 00:02\nWater.")).contains("Line 3", "“00:01 --> 00:02” is not a time");
        assertThat(refusal("WEBVTT\n\n1\n00:02.000 --> 00:02.000\nWater.")).contains("Line 4", "ends before it begins");
        assertThat(refusal("WEBVTT\n\n00:71.000 --> 00:72.000\nWater.")).contains("Line 3", "60 seconds");
        assertThat(refusal("WEBVTT\n\n00:01.000 --> 00:02.000\n\n")).contains("Line 3", "no words");
        assertThat(refusal("WEBVTT\n\n00:05.000 --> 00:06.000\nOne.\n\n00:01.000 --> 00:02.000\nTwo."))
                .contains("Line 6", "before the one above");
        assertThat(refusal("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n00:03.000 --> 00:04.000\nTwo."))
                .contains("Line 3", "an empty line is missing");
        assertThat(refusal("WEBVTT\n\nNOTE nothing here\n")).contains("without a single caption");
    }

    @Test
    void aCaptionAfterTheEndOfTheVideoIsRefused() {
        var captions = Captions.read("WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:13.000 --> 00:14.000\nTwo.");
        captions.fit(13_500);
        assertThatThrownBy(() -> captions.fit(13_000))
                .hasMessageContaining("Line 6")
                .hasMessageContaining("00:00:13.000");
    }
}
