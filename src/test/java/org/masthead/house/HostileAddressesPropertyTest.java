package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Whatever anyone may put together out of the pieces of addresses, the paper answers plainly. */
class HostileAddressesPropertyTest {

    private static WebServerApplicationContext paper;
    private static Reader reader;

    @BeforeContainer
    static void open() {
        var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
        application.addInitializers(new TestPaper());
        paper = (WebServerApplicationContext) application.run("--server.port=0");
        reader = new Reader(paper.getWebServer().getPort());
        var stories = paper.getBean(Stories.class);
        paper.getBean(Sections.class).ensure("River", "");
        stories.publish(stories.draft(Copies.copy("The long night", "river", Copies.pages(3)), Copies.ADA), Copies.ADA);
    }

    @AfterContainer
    static void close() {
        ((org.springframework.context.ConfigurableApplicationContext) paper).close();
    }

    @Property(tries = 1_500)
    void anyAddressGetsAPlainAnswer(@ForAll("addresses") String address) {
        var answer = reader.rawly("GET", address);
        assertThat(answer.status()).as(address).isBetween(200, 499);
        assertThat(answer.tells()).as(answer.text()).isFalse();
        assertThat(answer.missingSafety()).as(address).isEmpty();
        assertThat(answer.location()).doesNotStartWith("//").doesNotStartWith("/\\");
    }

    @Property(tries = 500)
    void anyBytesGetAPlainAnswer(@ForAll("bytes") byte[] noise) {
        var answer = reader.rawly("GET", "/" + new String(noise, StandardCharsets.ISO_8859_1));
        assertThat(answer.status()).isBetween(200, 505).isNotIn(500, 501, 502, 503, 504);
        assertThat(answer.tells()).as(answer.text()).isFalse();
        assertThat(answer.missingSafety()).isEmpty();
    }

    @Provide
    Arbitrary<String> addresses() {
        var piece = Arbitraries.of(List.of(
                "/",
                "//",
                "/.",
                "/..",
                "%2e",
                "%2f",
                "%5c",
                "%00",
                "%25",
                "%3b",
                "%e2%80%ae",
                "%c0%ae",
                "%ff",
                "%",
                ";",
                ":",
                "@",
                "*",
                "~",
                "-",
                "_",
                "'",
                "\"",
                "|",
                "\\",
                "{",
                "}",
                "[",
                "]",
                "<",
                ">",
                "`",
                "^",
                "$",
                "+",
                "!",
                "(",
                ")",
                "latest",
                "archive",
                "by",
                "topics",
                "river",
                "media",
                "assets",
                "sitemaps",
                "corrections",
                "feed",
                "desk",
                "the-long-night",
                "2026",
                "11",
                "24",
                "0000",
                "9999",
                "02",
                "30",
                ".xml",
                ".json",
                ".atom",
                ".webp",
                "320",
                "a".repeat(81),
                "\u00e5",
                "\u0663"));
        var path = piece.list().ofMinSize(0).ofMaxSize(9).map(pieces -> "/" + String.join("", pieces));
        var term = Arbitraries.of(List.of(
                "page=",
                "page=2",
                "page=all",
                "page=0",
                "page=%00",
                "page",
                "=",
                "&",
                "&&",
                "%",
                "%zz",
                "+",
                "a=b",
                "a[]=",
                "utm_source=x",
                "?",
                "/",
                ";",
                "page=-2",
                "page=9999999999"));
        var query = term.list().ofMaxSize(5).map(terms -> terms.isEmpty() ? "" : "?" + String.join("&", terms));
        return Combinators.combine(path, query).as((one, two) -> latin(one + two));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes()
                .filter(one -> one != '\r' && one != '\n')
                .array(byte[].class)
                .ofMaxSize(60);
    }

    /** Its UTF-8 bytes, as characters. */
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
