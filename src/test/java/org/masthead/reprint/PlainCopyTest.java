package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainCopyTest {

    @Test
    void paragraphsAndHeadingsStandApart() {
        assertThat(PlainCopy.of("<p>It rose &amp; fell.</p><h2>By noon</h2><blockquote><p>“Up.”</p></blockquote>"))
                .isEqualTo("It rose & fell.\n\nBy noon\n\n“Up.”");
    }

    @Test
    void linesEndWhereTheWriterEndedThem() {
        assertThat(PlainCopy.of("<p>One line,<br> another</p>")).isEqualTo("One line,\nanother");
    }

    @Test
    void eachItemHasALine() {
        assertThat(PlainCopy.of("<aside><h3>What we know</h3><ul><li><b>One.</b> Two</li><li>Three</li></ul></aside>"))
                .isEqualTo("What we know\n\n– One. Two\n– Three");
        assertThat(PlainCopy.of("<ol><li>Boil</li><li>Bake</li></ol>")).isEqualTo("1. Boil\n2. Bake");
    }

    @Test
    void aTableGoesIntoASpreadsheet() {
        assertThat(PlainCopy.of("<table><caption>Yards</caption><thead><tr><th>Season</th><th>Dug</th></tr></thead>"
                        + "<tbody><tr><td>2024</td><td>151,000</td></tr></tbody></table>"))
                .isEqualTo("Yards\nSeason\tDug\n2024\t151,000");
    }

    @Test
    void aPictureIsAnAddressWithItsCaption() {
        assertThat(
                        PlainCopy.of(
                                "<figure><img src=\"https://a.example/1.jpg\" alt=\"x\"><figcaption>The weir.</figcaption></figure>"))
                .isEqualTo("[Picture: https://a.example/1.jpg]\n\nThe weir.");
    }

    @Test
    void nothingIsNothing() {
        assertThat(PlainCopy.of("")).isEmpty();
    }
}
