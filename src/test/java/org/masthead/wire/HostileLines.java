package org.masthead.wire;

import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What stands in records that mean harm, or that broken programs wrote, after their uri. */
final class HostileLines {

    private HostileLines() {}

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("shapes", shapes().toList()),
                Arguments.of("texts", texts().toList()),
                Arguments.of("floods", floods().toList()),
                Arguments.of("bodies", bodies().toList()),
                Arguments.of("names", names().toList()),
                Arguments.of("times", times().toList()));
    }

    private static Stream<String> shapes() {
        return Stream.of(
                "\"headline\":42,\"body_html\":7,\"urgency\":\"high\"",
                "\"headline\":[\"A\",\"B\"],\"title\":\"Said in title\"",
                "\"headline\":{\"a\":{\"b\":\"c\"}},\"body_text\":\"Words.\"",
                "\"headline\":null,\"byline\":null,\"subject\":null,\"associations\":null,\"body_text\":\"Words.\"",
                "\"headline\":true,\"body_text\":\"Words.\",\"subject\":\"river\",\"associations\":[1,\"two\",null,[3]]",
                "\"headline\":\"First\",\"headline\":\"Second\",\"HEADLINE\":\"Third\"",
                "\"headline\":\"H\",\"version\":1e999999,\"urgency\":-1e-999999,\"priority\":-0",
                "\"headline\":\"H\",\"version\":" + "9".repeat(400),
                "\"headline\":1e400,\"body_text\":\"Words.\"",
                "\"headline\":\"H\",\"x\":" + "[".repeat(300) + "]".repeat(300),
                "\"headline\":\"H\",\"x\":" + "{\"x\":".repeat(300) + "1" + "}".repeat(300),
                "\"headline\":\"H\",\"associations\":" + "{\"a\":".repeat(150) + "{}" + "}".repeat(150),
                "\"headline\":\"H\",\"" + "k".repeat(20_000) + "\":1",
                "\"headline\":\"H\"," + many(20_000, i -> "\"k" + i + "\":" + i),
                "\"headline\":\"H\",\"body_html\":{\"role\":\"main\",\"value\":\"<p>x</p>\"},\"bodies\":{\"value\":1}",
                "\"headline\":\"H\",\"type\":[\"text\"],\"pubstatus\":7,\"profile\":{}",
                "\"headline\":\"H\",\"pubstatus\":\"stat:\",\"language\":\"-\",\"representationtype\":\"partial\"");
    }

    private static Stream<String> texts() {
        return Stream.of(
                "\"headline\":\"\"",
                "\"headline\":\" \\t\\n\\u00a0\\u2003\"",
                "\"headline\":\"\\u200b\\u200e\\u2066\\ufeff\\u00ad\"",
                "\"headline\":\"" + "H".repeat(1 << 20) + "\"",
                "\"headline\":\"\\ud83d and \\ude00\",\"body_text\":\"\\udfff\",\"x\":\"\\ud800\",\"\\udc00\":1",
                "\"headline\":\"Nul\\u0000l\",\"body_html\":\"<p>\\u0000</p>\",\"byline\":\"A\\u0000da Flint\","
                        + "\"located\":\"\\u0000\",\"language\":\"e\\u0000n\",\"slugline\":\"\\u0000\","
                        + "\"ednote\":\"CORRECTION: \\u0000\",\"copyrightholder\":\"\\u0000\",\"usageterms\":\"a\\u0000b\"",
                "\"headline\":\"H\",\"subject\":[{\"name\":\"A\\u0000b\",\"scheme\":\"\\u0000section\",\"code\":\"\\u0000\"}],"
                        + "\"person\":[{\"name\":\"\\u0000\",\"rel\":\"\\u0000\"}],\"altids\":{\"\\u0000\":\"\\u0000\"}",
                "\"headline\":\"H\",\"associations\":{\"n\":{\"rel\":\"correction\",\"headline\":\"Wrong \\u0000\","
                        + "\"altids\":{\"block\":\"b-\\u0000\\\" onclick=\\\"x\"},\"versioncreated\":\"\\u0000\"},"
                        + "\"r\":{\"type\":\"text\",\"uri\":\"\\u0000\"},\"s\":{\"type\":\"text\",\"uri\":\"a\\u0000b\"}}",
                "\"headline\":\"\\uffff\\ufffe\\ufdd0\\ud83f\\udfff non-characters\"",
                "\"headline\":\"\\u202eretaw hgih\\u202c \\u2067\\u05e0\\u05d4\\u05e8\\u2069 high water\","
                        + "\"slugline\":\"\\u202e\\u0645\\u0627\\u0621\\u200b-\\u200f/..//\"",
                "\"headline\":\"" + "e" + "\\u0301".repeat(900) + "\"",
                "\"headline\":\"\\ud83d\\udc69\\u200d\\ud83d\\ude80\\ud83c\\udff4\\udb40\\udc67\\udb40\\udc7f\"",
                "\"headline\":\"H\",\"slugline\":\"../../../etc/passwd%00?x=1#y;z\"",
                "\"headline\":\"H\",\"slugline\":\"<script>alert(1)</script>\"",
                "\"headline\":\"H\",\"language\":\"" + "en-".repeat(100_000) + "x\"",
                "\"headline\":\"H\",\"headlines\":[{\"role\":\"" + "kicker".repeat(100_000) + "\",\"value\":\"K\"}]",
                "\"headline\":\"=HYPERLINK(1)\",\"byline\":\"'; DROP TABLE story; --\",\"located\":\"$1 \\\\ :x ?\"");
    }

    private static Stream<String> floods() {
        return Stream.of(
                "\"headline\":\"H\",\"subject\":[" + many(10_000, i -> "{\"name\":\"Flood subject " + i + "\"}") + "]",
                "\"headline\":\"H\",\"person\":[" + many(10_000, i -> "{\"name\":\"Person No " + i + "\"}") + "]",
                "\"headline\":\"H\",\"person\":["
                        + many(10_000, i -> "{\"name\":\"Writer No " + i + "\",\"rel\":\"author\"}") + "]",
                "\"headline\":\"H\",\"byline\":\"" + "Ada Flint and ".repeat(100_000) + "Max Roe\"",
                "\"headline\":\"H\",\"infosource\":["
                        + many(10_000, i -> "{\"name\":\"Agency " + i + "\",\"role\":\"provider\"}") + "]",
                "\"headline\":\"H\",\"associations\":{"
                        + many(10_000, i -> "\"n" + i + "\":{\"rel\":\"correction\",\"headline\":\"Wrong " + i + "\"}")
                        + "}",
                "\"headline\":\"H\",\"associations\":{"
                        + many(10_000, i -> "\"r" + i + "\":{\"type\":\"text\",\"uri\":\"urn:none:" + i + "\"}") + "}",
                "\"headline\":\"H\",\"associations\":{"
                        + many(
                                5_000,
                                i -> "\"p" + i + "\":{\"type\":\"picture\",\"renditions\":{\"o\":{\"href\":\"none" + i
                                        + ".png\"}}}")
                        + "}",
                "\"headline\":\"H\",\"service\":[" + many(10_000, i -> "{\"name\":\"Category " + i + "\"}") + "]",
                "\"headline\":\"H\",\"description_text\":\"" + "deck ".repeat(400_000) + "\"",
                "\"headline\":\"H\",\"located\":\"" + "PLACE ".repeat(200_000) + "\"",
                "\"headline\":\"H\",\"copyrightholder\":\"" + "Owner ".repeat(200_000) + "\",\"copyrightnotice\":\""
                        + "Notice ".repeat(200_000) + "\",\"usageterms\":\"" + "Terms ".repeat(200_000)
                        + "\",\"creditline\":\"" + "Credit ".repeat(200_000) + "\"",
                "\"headline\":\"H\",\"ednote\":\"CORRECTION: " + "wrong ".repeat(200_000) + "\"");
    }

    private static Stream<String> bodies() {
        return Stream.of(
                        "<div>".repeat(12_000) + "deep",
                        "<b>".repeat(12_000) + "deep",
                        "<blockquote>".repeat(6_000) + "deep",
                        "<p>x " + "<em>".repeat(20_000) + "deep" + "</em>".repeat(20_000) + "</p>",
                        "<ul><li>".repeat(6_000) + "deep",
                        "<table><tr><td>".repeat(5_000) + "deep",
                        "<svg><g>".repeat(6_000) + "deep",
                        "<a href=x>".repeat(6_000) + "deep",
                        "<p>" + "<".repeat(100_000),
                        "<p>" + "&".repeat(100_000),
                        "<p>" + "&#x".repeat(50_000),
                        "<p " + "a=b ".repeat(30_000) + ">x</p>",
                        "<p title='" + "x".repeat(100_000) + "'>x</p>",
                        "<!--".repeat(30_000) + "x",
                        "</p>".repeat(30_000) + "x",
                        "<hr class=page>".repeat(6_000) + "<p>x</p>",
                        "<p>page</p><hr class=page>".repeat(3_000),
                        "<p>x</p>".repeat(12_000),
                        "<img src=none.png>".repeat(6_000),
                        "<table>" + "<tr><td>1</td></tr>".repeat(6_000) + "</table>",
                        "<figure>" + "<img src=none.png>".repeat(5_000) + "</figure>",
                        "<figure>".repeat(3_000) + "<img src=none.png>",
                        "<figure><img src=none.png><figcaption>x</figcaption></figure>".repeat(5_000),
                        "<blockquote>" + "<p>x</p>".repeat(12_000) + "</blockquote>",
                        "<blockquote><figure>x</figure></blockquote>".repeat(10_000),
                        "<p>" + "<b>x</b> ".repeat(12_000) + "</p>",
                        "<p>" + "<br>x".repeat(30_000) + "</p>",
                        "<ul>" + "<li>x".repeat(12_000) + "</ul>",
                        "<p>" + "<a href='https://a.example/'>x</a>".repeat(6_000) + "</p>",
                        "<b>x<p>y</b>z".repeat(5_000),
                        "\u200b".repeat(30_000),
                        "x".repeat(300_000),
                        "<p>" + "\u0645".repeat(50_000) + "</p>")
                .map(body -> "\"headline\":\"H\",\"body_html\":\"" + body.replace("\"", "\\\"") + "\"");
    }

    private static Stream<String> names() {
        return Stream.of(
                        "by",
                        "desk",
                        "error",
                        "media",
                        "assets",
                        "Latest",
                        "archive",
                        "feed.xml",
                        "2026",
                        "..",
                        "/",
                        "<b>x</b>",
                        "\\u202e\\u05d0",
                        "%2e%2e",
                        "\\ud83d\\udca9",
                        "\\u6cb3".repeat(190),
                        "x".repeat(200),
                        "y".repeat(201),
                        "a\\u0301".repeat(90),
                        "\\\"><img src=x>",
                        "I\\u0307",
                        "\\u00df",
                        "-",
                        "_",
                        "con")
                .flatMap(name -> Stream.of(
                        "\"headline\":\"H\",\"subject\":[{\"name\":\"" + name
                                + "\",\"scheme\":\"x/section\"},{\"name\":\"" + name
                                + "\",\"rel\":\"series\"},{\"name\":\"" + name + "\"}],\"person\":[{\"name\":\"" + name
                                + "\"},{\"name\":\"" + name + "\",\"rel\":\"author\"}],\"place\":[{\"name\":\"" + name
                                + "\"}]",
                        "\"headline\":\"" + name + "\",\"uri\":\"urn:hostile:" + UUID.randomUUID() + name
                                + "\",\"byline\":\"By " + name + "\""));
    }

    private static Stream<String> times() {
        return Stream.of(
                        "0000-00-00T00:00:00Z",
                        "0000-01-01T00:00:00Z",
                        "0001-01-01T00:00:00Z",
                        "0001-01-02T00:00:00Z",
                        "-0001-01-01T00:00:00Z",
                        "+294276-12-31T23:59:59Z",
                        "294276-12-31T23:59:59Z",
                        "9999-12-31T23:59:59Z",
                        "9999-12-31T23:59:59-18:00",
                        "10000-01-01T00:00:00Z",
                        "2026-11-20T24:00:00Z",
                        "2026-11-20T24:01:00Z",
                        "2016-12-31T23:59:60Z",
                        "2016-12-31T23:59:61Z",
                        "2026-11-20T10:00:00+18:00",
                        "2026-11-20T10:00:00+18:01",
                        "2026-11-20T10:00:00+99:99",
                        "2026-11-20T10:00:00-00:00",
                        "2026-11-20T10:00:00 Europe/Berlin",
                        "2026-02-30T10:00:00Z",
                        "2026-W48-2",
                        "2026-324",
                        "20261120",
                        "1763632800000",
                        "infinity",
                        "-infinity",
                        "now",
                        "epoch",
                        "1970-01-01T00:00:00Z",
                        "1582-10-10T00:00:00Z",
                        "\u0662\u0660\u0662\u0666-11-20",
                        "2026-11-20T10:00:00.",
                        "2026-11-20T10:00:00.9999999999999999999Z",
                        "Fri, 20 Nov 2026 10:00:00 GMT",
                        "")
                .flatMap(time -> Stream.of("versioncreated", "firstcreated", "embargoed", "expires", "firstpublished")
                        .map(field -> "\"headline\":\"At " + time + "\",\"" + field + "\":\"" + time + "\""));
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }
}
