package org.masthead.browser;

/** What other programs put into the clipboard, and what becomes of it. */
final class Pasted {

    static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">\
            <style><!-- p.MsoNormal {mso-style-parent:"";} --></style>\
            <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>\
            <body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->\
            <h1 style='mso-fareast-font-family:"Times New Roman"'><span lang=EN-GB>The river<o:p></o:p></span></h1>\
            <p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-GB style='font-family:"Calibri",sans-serif'>It \
            <b style='mso-bidi-font-weight:normal'>rose</b> by <i>two</i> feet, \
            <a href="https://gauge.example/1"><span style='color:blue'>the gauge</span></a> says.<o:p></o:p></span></p>\
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>\
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p></p>\
            <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span>Deeper<o:p></o:p></p>\
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Second</p>\
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Numbered</p>\
            <table class=MsoTableGrid border=1>\
            <tr>\
            <td width=100>\
            <p class=MsoNormal>Gauge</p></td>\
            <td>\
            <p class=MsoNormal>Feet</p>\
            <p class=MsoNormal>today</p></td></tr></table><!--EndFragment--></body></html>""";

    static final String WORD_CLEAN = """
            <h2>The river</h2>
            <p>It <strong>rose</strong> by <em>two</em> feet, <a href="https://gauge.example/1">the gauge</a> says.</p>
            <ul><li>First<ul><li>Deeper</li></ul></li><li>Second</li></ul>
            <ol><li>Numbered</li></ol>
            <table><tbody><tr><td>Gauge</td><td>Feet<br>today</td></tr></tbody></table>""";

    static final String DOCS = """
            <meta charset='utf-8'>\
            <b style="font-weight:normal;" id="docs-internal-guid-5e1">\
            <h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400;">Bread</span></h2>\
            <p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;">Plain, </span><span style="font-weight:700;">bold</span><span style="font-weight:400;">, </span><span style="font-weight:400;font-style:italic;">italic</span><span> and </span>\
            <a href="https://www.google.com/url?q=https://bread.example/a%3Fb&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">a link</span></a></p><br />\
            <ul style="margin-top:0;">\
            <li dir="ltr" style="list-style-type:disc;" aria-level="1">\
            <p dir="ltr" role="presentation"><span>One</span></p></li>\
            <ul>\
            <li dir="ltr" aria-level="2">\
            <p dir="ltr"><span>Deeper</span></p></li></ul></ul>\
            <p><span><span style="border:none;display:inline-block;"><img src="https://pictures.example/x" alt="A loaf" width="10" height="10"/></span></span></p></b><br class="Apple-interchange-newline">""";

    static final String DOCS_CLEAN = """
            <h2>Bread</h2>
            <p>Plain, <strong>bold</strong>, <em>italic</em> and <a href="https://bread.example/a?b">a link</a></p>
            <ul><li>One<ul><li>Deeper</li></ul></li></ul>
            <p><a href="https://pictures.example/x">Picture: A loaf</a></p>""";

    static final String WEB = """
            <html>\
            <body><!--StartFragment-->\
            <div class="article"><header>\
            <h1 class="t">Title</h1></header>\
            <div>\
            <p style="color:red" onclick="x()">A <span class="hl">word</span> here<script>alert(1)</script>.</p>\
            <div>Loose words<br><br>more</div>\
            <blockquote class="q">\
            <p>Quoted</p></blockquote>\
            <figure><img src="https://other.example/a.jpg" alt="A dam"><figcaption>The <b>dam</b></figcaption></figure>\
            <button>Share</button><pre>x  y</pre>\
            <a href="javascript:alert(1)">bad</a></div></div><!--EndFragment--></body></html>""";

    static final String WEB_CLEAN = """
            <h2>Title</h2>
            <p>A word here.</p>
            <p>Loose words<br><br>more</p>
            <blockquote><p>Quoted</p></blockquote>
            <p><a href="https://other.example/a.jpg">Picture: A dam</a></p>
            <p>The <strong>dam</strong></p>
            <pre>x  y</pre>
            <p>bad</p>""";

    private Pasted() {}
}
