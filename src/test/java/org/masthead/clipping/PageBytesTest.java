package org.masthead.clipping;

import static java.nio.charset.StandardCharsets.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Pages are read in whatever encoding they were written, and whatever they say about it. */
class PageBytesTest {

    private static final String WORDS = "“Brücke” – œuvre €";

    @Test
    void utf8NeedsNoDeclaration() {
        assertThat(PageBytes.text(WORDS.getBytes(UTF_8))).isEqualTo(WORDS);
    }

    @Test
    void aWrongDeclarationDoesNotSpoilUtf8() {
        var page = "<meta charset=iso-8859-1>" + WORDS;

        assertThat(PageBytes.text(page.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void latin1IsReadAsWindows1252() {
        var page = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>" + WORDS;

        assertThat(PageBytes.text(page.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(page);
    }

    @Test
    void aDeclarationOfUtf8ThatIsNoneIsNotBelieved() {
        var page = "<meta charset=utf-8>" + WORDS;

        assertThat(PageBytes.text(page.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(page);
    }

    @Test
    void otherEncodingsAreReadAsDeclared() {
        var page = "<meta charset=koi8-r>Мост закрыт до осени";

        assertThat(PageBytes.text(page.getBytes(Charset.forName("koi8-r")))).isEqualTo(page);
    }

    @Test
    void marksOfByteOrderAreHeeded() {
        assertThat(PageBytes.text(("\uFEFF" + WORDS).getBytes(UTF_8))).isEqualTo(WORDS);
        assertThat(PageBytes.text(("\uFEFF" + WORDS).getBytes(UTF_16LE))).isEqualTo(WORDS);
        assertThat(PageBytes.text(("\uFEFF" + WORDS).getBytes(UTF_16BE))).isEqualTo(WORDS);
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageBytes.text(new byte[0]))
                .withMessage("The file is empty.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageBytes.text(new byte[5000]))
                .withMessage("The file is not a page of text.");
    }
}
