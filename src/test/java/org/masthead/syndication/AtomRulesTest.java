package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker itself: it finds what it is there to find. */
class AtomRulesTest {

    private static final String VALID = """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x-a:1</id><title>T</title>
            <updated>2026-11-03T11:05:04Z</updated><author><name>A</name></author>
            <link rel="self" href="https://a.example/feed.atom"/>
            <entry><id>urn:x-a:2</id><title>E</title><updated>2026-11-03T11:05:04Z</updated>
            <content type="html">c</content></entry></feed>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<id>urn:x-a:1</id>          |                            | feed has 0 of id",
                "<title>E</title>            | <title>E</title><title/>   | entry has 2 of title",
                "urn:x-a:2                   | urn:x-a:1                  | the id urn:x-a:1 is used twice",
                "urn:x-a:2                   | 12                         | id is not a whole IRI: 12",
                "<author><name>A</name></author> |                        | neither the feed nor each of its entries has an author",
                "<name>A</name>              | <uri>https://a.example</uri> | author has 0 of name",
                "2026-11-03T11:05:04Z</updated><author> | 3 Nov 2026</updated><author> | 3 Nov 2026 is not a date by RFC 3339",
                "<content type='html'>c</content> |                       | no content and no alternate link",
                "<content type='html'>c</content> | <content/><pubDate/>  | pubDate in entry",
            })
    void aFaultIsFound(String from, String to, String fault) {
        var broken = VALID.replace(from.replace('\'', '"'), to == null ? "" : to);

        assertThat(faultsOf(VALID)).isEmpty();
        assertThat(faultsOf(broken)).contains(fault);
    }

    private static List<String> faultsOf(String xml) {
        return AtomRules.faults(xml.getBytes(StandardCharsets.UTF_8));
    }
}
