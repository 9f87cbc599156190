package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;

/** Text that was worked on by several people elsewhere: its footnotes come along, its remarks and struck words do not. */
@Tag("browser")
class PastedNotesTest {

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->\
            <p class=MsoNormal>The clerk’s “plan”<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> \
            was <span class=msoDel><del cite="mailto:Max%20Roe" datetime="2026-11-20T10:00">never</del></span><span class=msoIns><ins cite="mailto:Max%20Roe" datetime="2026-11-20T10:00">always</ins></span> \
            <a style='mso-comment-reference:MR_1;mso-comment-date:20261120T1000'>public</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[MR1]</a></span></span>.<a style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2"><span class=MsoFootnoteReference>[2]</span></a></p>\
            <ol start=3><li class=MsoNormal>Third</li></ol>\
            <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">\
            <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Minutes of <i>May</i>.</p></div>\
            <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2" name="_ftn2"><span class=MsoFootnoteReference>[2]</span></a>&nbsp;Said twice.</p></div></div>\
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is that so?</p></div></div>\
            <!--EndFragment--></body></html>""";

    private static final String WORD_CLEAN = """
            <p>The clerk’s “plan”<a href="#N"><sup>1</sup></a> was always public.<a href="#N"><sup>2</sup></a></p>
            <ol start="3"><li>Third</li></ol>
            <p id="N"><sup>1</sup> Minutes of <em>May</em>.</p>
            <p id="N"><sup>2</sup> Said twice.</p>""";

    private static final String DOCS = """
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7">\
            <p dir="ltr"><span>Bread</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> rose.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>\
            <hr><div><p dir="ltr"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;In the oven.</span></p></div>\
            <div><p dir="ltr"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Sure?</span></p></div></b>""";

    private static String plainly(Reporter ada) {
        return ada.text().replaceAll("b-note-[a-z0-9]{5}", "N");
    }

    private static Reporter blank() {
        return Reporter.called("Ada Flint")
                .open(Reporter.story("Pasted", "<p>x</p>"))
                .press("Control+a", "Backspace");
    }

    @Test
    void footnotesOfWordBecomeOursAndRemarksAndStruckWordsStayAway() {
        try (var ada = blank()) {
            ada.paste(WORD, "");
            assertThat(plainly(ada)).isEqualTo(WORD_CLEAN);
            assertThat(Markup.of(ada.text()).html().replaceAll(" id=\"b-[a-z0-9]{7}\"", ""))
                    .isEqualTo(ada.text());
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void footnotesOfGoogleDocsToo() {
        try (var ada = blank()) {
            ada.paste(DOCS, "");
            assertThat(plainly(ada)).isEqualTo("""
                    <p>Bread<a href="#N"><sup>1</sup></a> rose.</p>
                    <p id="N"><sup>1</sup> In the oven.</p>""");
        }
    }

    @Test
    void pastedNotesAreNumberedWithThoseThatStandThere() {
        try (var ada = blank()) {
            ada.write("First.");
            ada.tool("Footnote").click();
            ada.write("Old note.").press("Control+Home").paste(DOCS, "").write("Then. ");
            assertThat(plainly(ada)).isEqualTo("""
                    <p>Bread<a href="#N"><sup>1</sup></a> rose.</p>
                    <p>Then. First.<a href="#N"><sup>2</sup></a></p>
                    <p id="N"><sup>1</sup> In the oven.</p>
                    <p id="N"><sup>2</sup> Old note.</p>""");
            ada.press("Control+z", "Control+z");
            assertThat(ada.text()).doesNotContain("Bread");
        }
    }
}
