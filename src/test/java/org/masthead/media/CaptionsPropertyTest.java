package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaptionsPropertyTest {

    @Provide
    Arbitrary<List<Captions.Cue>> cues() {
        var gap = Arbitraries.longs().between(0, 90_000);
        var length = Arbitraries.longs().between(1, 10_000_000);
        var words = Arbitraries.strings()
                .withChars("aé <&>-\"水0[]:.")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.contains("-->"));
        var settings = Arbitraries.of("", "align:start", "line:90% position:10%");
        return Combinators.combine(gap, length, settings, words)
                .as((after, long_, where, said) -> new Captions.Cue(0, after, long_, where, said))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(CaptionsPropertyTest::inOrder);
    }

    private static List<Captions.Cue> inOrder(List<Captions.Cue> steps) {
        var cues = new ArrayList<Captions.Cue>();
        var from = 0L;
        for (var step : steps) {
            from += step.from();
            cues.add(new Captions.Cue(0, from, from + step.to(), step.settings(), step.words()));
        }
        return cues;
    }

    @Property
    void whatIsWrittenIsReadAgainAsItWas(@ForAll("cues") List<Captions.Cue> cues) {
        var file = new Captions(cues).file();
        assertThat(Captions.read(file).cues().stream()
                        .map(cue -> new Captions.Cue(0, cue.from(), cue.to(), cue.settings(), cue.words())))
                .isEqualTo(cues);
        assertThat(Captions.read(file.replace("\n", "\r\n")).file()).isEqualTo(file);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "WEBVTT",
                        "\n",
                        "\n\n",
                        "\r",
                        "00:01.000",
                        " --> ",
                        "00:02.000",
                        "-->",
                        "NOTE",
                        "STYLE",
                        "words",
                        "99:99:99.999",
                        "1",
                        " ",
                        "\t",
                        "\u0000",
                        "\uFEFF",
                        "\uD800",
                        "align:start",
                        "::")
                .list()
                .ofMaxSize(40)
                .map(all -> String.join("", all));
    }

    @Property
    void anythingElseIsRefusedWithALineAndAReason(@ForAll("pieces") String pieces) {
        for (var file : List.of(pieces, "WEBVTT\n\n" + pieces)) {
            try {
                var again = Captions.read(Captions.read(file).file());
                assertThat(again.cues()).isNotEmpty();
            } catch (UnusableVideo refused) {
                assertThat(refused.getMessage()).matches("Line \\d+ of the captions: [^\\n]+\\.");
            }
        }
    }

    /** One cue's times are spoiled: the line that is named is that one's. */
    @Property
    void aBrokenCueIsNamedByItsLine(@ForAll("cues") List<Captions.Cue> cues) {
        var lines = new ArrayList<>(new Captions(cues).file().lines().toList());
        var last = 0;
        for (var i = 0; i < lines.size(); i++) if (lines.get(i).matches("\\d\\d+:.* --> .*")) last = i;
        lines.set(last, lines.get(last).replaceFirst("\\.\\d{3}", ""));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Captions.read(String.join("\n", lines))))
                .hasMessageStartingWith("Line " + (last + 1) + " of the captions: “");
    }
}
