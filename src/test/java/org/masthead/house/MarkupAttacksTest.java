package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known ways of getting a script past a cleaner. */
class MarkupAttacksTest {

    static Stream<String> attacks() {
        return Stream.of(plain(), addresses(), foreign(), malformed(), documents(), encoded())
                .flatMap(one -> one);
    }

    private static Stream<String> plain() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"/media/abcd\" onerror=alert(1)>",
                "<img src='/media/abcd'onload=alert(1)>",
                "<body onload=alert(1)>",
                "<p onmouseover=alert(1)>x</p>",
                "<p ONCLICK='alert(1)'>x</p>",
                "<p on\u0000click=alert(1)>x</p>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<video><source onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)></audio>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<a href=# onclick=alert(1)>x</a>",
                "<select autofocus onfocus=alert(1)>",
                "<textarea autofocus onfocus=alert(1)>",
                "<p style=\"animation-name:x\" onanimationstart=alert(1)>x</p>",
                "<p tabindex=1 onfocusin=alert(1)>x</p>",
                "<div style=\"width:expression(alert(1))\">x</div>",
                "<style>@import 'http://evil.example/x.css'</style>",
                "<p style='background:url(javascript:alert(1))'>x</p>",
                "<style>p{background:url(//evil.example)}</style>");
    }

    private static Stream<String> addresses() {
        return Stream.of(
                        "javascript:alert(1)",
                        "JAVASCRIPT:alert(1)",
                        " javascript:alert(1)",
                        "java\tscript:alert(1)",
                        "java\nscript:alert(1)",
                        "java&#x0A;script:alert(1)",
                        "java&Tab;script:alert(1)",
                        "java&NewLine;script:alert(1)",
                        "javascript&colon;alert(1)",
                        "&#106;&#97;vascript:alert(1)",
                        "&#x6A&#x61vascript:alert(1)",
                        "&#0000106avascript:alert(1)",
                        "\u0001javascript:alert(1)",
                        "&#14;javascript:alert(1)",
                        "\ufeffjavascript:alert(1)",
                        "\u00a0javascript:alert(1)",
                        "vbscript:msgbox(1)",
                        "data:text/html;base64,PHNjcmlwdD4=",
                        "DATA:text/html,<script>alert(1)</script>",
                        "data:image/svg+xml,<svg onload=alert(1)>",
                        "file:///etc/passwd",
                        "blob:https://a.example/1",
                        "about:blank",
                        "view-source:javascript:1",
                        "feed:javascript:alert(1)",
                        "jar:javascript:alert(1)",
                        "//evil.example",
                        "/\\evil.example",
                        "\\\\evil.example",
                        "http:javascript:alert(1)",
                        "javascript://%0aalert(1)",
                        "https://a.example/\" onclick=\"alert(1)",
                        "https://a.example/' onclick='alert(1)",
                        "x-custom:alert(1)")
                .flatMap(address -> Stream.of(
                        "<a href=\"" + address.replace("\"", "&quot;") + "\">x</a>",
                        "<img src=\"" + address.replace("\"", "&quot;") + "\">",
                        "<iframe src=\"" + address.replace("\"", "&quot;") + "\"></iframe>"));
    }

    private static Stream<String> foreign() {
        return Stream.of(
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg><set attributeName=href to=javascript:alert(1)>",
                "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)/>#x\">",
                "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>",
                "<svg><desc><noscript><img src=x onerror=alert(1)></noscript></desc></svg>",
                "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">x</mi></math>",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style></annotation-xml></math>",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title=\"</style><img src onerror=alert(1)>\"></style></h1>",
                "<svg><!--</svg><img src=x onerror=alert(1)>-->",
                "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>");
    }

    private static Stream<String> malformed() {
        return Stream.of(
                "<<script>alert(1)//<</script>",
                "<script<script>>alert(1)</script>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<img src=x onerror=alert(1)//",
                "<p/onclick=alert(1)>x",
                "<img/src=x/onerror=alert(1)>",
                "<a\u000chref=javascript:alert(1)>x</a>",
                "<iframe/src=javascript:alert(1)",
                "<img src=`javascript:alert(1)`>",
                "<p title=\"</p><img src=x onerror=alert(1)>\">x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
                "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
                "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
                "<noembed><img title=\"</noembed><img src=x onerror=alert(1)>\"></noembed>",
                "<plaintext><script>alert(1)</script>",
                "<template><script>alert(1)</script><p onclick=alert(1)>x</p></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!--!><img src=x onerror=alert(1)>--!>",
                "<!-- --!><img src=x onerror=alert(1)>",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<? <p title=\"?><img src=x onerror=alert(1)>\">",
                "<%<script>alert(1)</script>%>",
                "</br/><script>alert(1)</script>",
                "<table><td><script>alert(1)</script>",
                "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>",
                "<option><style></option></select><b><img src=xx: onerror=alert(1)></style></option>",
                "<p id=\"b-x\" id=\"\" onclick=alert(1)>x",
                "<a href=\"https://a.example\" href=\"javascript:alert(1)\">x</a>",
                "<" + "b".repeat(5000) + " onclick=alert(1)>x");
    }

    private static Stream<String> documents() {
        return Stream.of(
                "<base href=\"//evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<link rel=import href=\"data:text/html,<script>alert(1)</script>\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\" title=\"x\"></iframe>",
                "<object data=\"javascript:alert(1)\"></object>",
                "<object data=//evil.example/x.swf><param name=x value=javascript:alert(1)></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<applet code=x.class></applet>",
                "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
                "<form action=javascript:alert(1)><button>x</button></form>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<isindex type=image src=1 onerror=alert(1)>",
                "<portal src=javascript:alert(1)></portal>",
                "<html manifest=x><head><title>x</title><script>alert(1)</script></head><body>y</body></html>",
                "<a ping=//evil.example href=/x>x</a>",
                "<a target=_blank download href=/x>x</a>",
                "<img srcset=\"//evil.example 1x\" src=/media/abcd>",
                "<p id=\"location\">x</p><p id=cookie name=cookie>x</p>",
                "<a id=b-x name=b-x href=cid:1>x</a>",
                "<p class=\"page story e-content\">x</p>");
    }

    private static Stream<String> encoded() {
        return Stream.of(
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&amp;lt;script&amp;gt;",
                "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "\\u003cscript\\u003e",
                "\u00bcscript\u00bealert(1)\u00bc/script\u00be",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "<\u0000script>alert(1)</script>",
                "<img src=x \u0000onerror=alert(1)>",
                "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
                "<ſcript>alert(1)</ſcript>",
                "<ımg src=x onerror=alert(1)>",
                "<img src=x onerror\u2028=alert(1)>",
                "&#x3c;img src=x onerror=alert(1)&#x3e;",
                "&#&#x3c;;script>",
                "&#60img src=x onerror=alert(1)>",
                "<a href=\"&#x6a;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3a;alert(1)\">x</a>",
                "{{constructor.constructor('alert(1)')()}}");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackComesOutHarmless(String attack) {
        for (var html : new String[] {
            attack,
            "<p>before</p>" + attack + "<p>after</p>",
            "<ul><li>" + attack + "</li></ul>",
            "<table><tbody><tr><td>" + attack,
            "<figure>" + attack + "<figcaption>" + attack + "</figcaption></figure>",
            "<blockquote>" + attack
        }) {
            var out = Markup.of(html).html();
            assertThat(SafeOutput.wrongs(out)).as(out).isEmpty();
            assertThat(Markup.of(out).html()).isEqualTo(out);
        }
    }
}
