package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.masthead.moving.OldComment.State;

class DisqusTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <category dsq:id="11"><forum>averley</forum><title>General</title><isDefault>true</isDefault></category>
            <thread dsq:id="21">
            <id>218 https://averley.example/?p=218</id><forum>averley</forum><category dsq:id="11" />
            <link>https://averley.example/2025/11/20/ferry/</link><title>Ferry &amp; levee</title><message />
            <createdAt>2025-11-20T10:00:00Z</createdAt>
            <author><name>The Courier</name><isAnonymous>false</isAnonymous><username>courier</username></author>
            <isClosed>false</isClosed><isDeleted>false</isDeleted>
            </thread>
            """;

    private static String file(String posts) {
        return HEAD + posts + "</disqus>\n";
    }

    private static String post(int id, String inside) {
        return """
                <post dsq:id="%d"><id />
                <message><![CDATA[<p>Number %d, and <b>that</b> is &amp; stays it.</p>]]></message>
                <createdAt>2025-11-21T12:30:00Z</createdAt>
                <isDeleted>false</isDeleted><isSpam>false</isSpam>
                <author><email>nell@marsh.example</email><name>Nell Marsh</name><isAnonymous>false</isAnonymous><username>nellm</username></author>
                <ipAddress>192.0.2.1</ipAddress>
                <thread dsq:id="21" />
                %s</post>
                """.formatted(id, id, inside);
    }

    @Test
    void anExportIsKnownByItsBeginning() {
        assertThat(Disqus.claims(HEAD)).isTrue();
        assertThat(Disqus.claims("<rss><channel><title>Disqus</title>")).isFalse();
    }

    @Test
    void aCommentComesWithItsWriterItsPlaceAndItsWords() {
        var comment = OldComments.disqus(file(post(31, ""))).only();
        assertThat(comment.origin()).isEqualTo("disqus:31");
        assertThat(comment.parent()).isEmpty();
        assertThat(comment.addresses())
                .containsExactly("https://averley.example/2025/11/20/ferry/", "https://averley.example/?p=218");
        assertThat(comment.name()).isEqualTo("Nell Marsh");
        assertThat(comment.email()).isEqualTo("nell@marsh.example");
        assertThat(comment.written()).isEqualTo(OffsetDateTime.parse("2025-11-21T12:30:00Z"));
        assertThat(comment.text()).isEqualTo("Number 31, and *that* is & stays it.");
        assertThat(comment.state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void anAnswerNamesWhatItAnswers() {
        var came = OldComments.disqus(file(
                post(31, "") + post(32, "<parent dsq:id=\"31\" />") + post(33, "<parent dsq:id=\"32\"></parent>")));
        assertThat(came.taken()).extracting(OldComment::parent).containsExactly("", "disqus:31", "disqus:32");
        assertThat(came.refused()).isEmpty();
    }

    @Test
    void aThreadMayStandAfterItsComments() {
        var thread = HEAD.substring(HEAD.indexOf("<thread"));
        var xml = HEAD.substring(0, HEAD.indexOf("<thread")) + post(31, "") + thread + "</disqus>";
        assertThat(OldComments.disqus(xml).only().addresses()).hasSize(2);
    }

    @Test
    void whatBecameOfItThereIsKept() {
        var deleted = post(31, "").replace("<isDeleted>false", "<isDeleted>true");
        var spam = post(32, "").replace("<isSpam>false", "<isSpam>true");
        var pending = post(33, "<isApproved>false</isApproved>");
        var came = OldComments.disqus(file(deleted + spam + pending)).taken();
        assertThat(came).extracting(OldComment::state).containsExactly(State.DELETED, State.REJECTED, State.PENDING);
        assertThat(came.getFirst().text()).isEmpty();
    }

    @Test
    void whoHasNoNameIsCalledAsTheySignedIn() {
        assertThat(OldComments.disqus(file(post(31, "").replace("Nell Marsh", "")))
                        .only()
                        .name())
                .isEqualTo("nellm");
    }

    @Test
    void whatCannotBeTakenHasAReason() {
        var came = OldComments.disqus(file(post(31, "").replace("dsq:id=\"21\"", "dsq:id=\"99\"")
                + post(32, "").replace("2025-11-21T12:30:00Z", "")
                + post(33, "").replaceAll("<p>.*</p>", " <br> ")
                + post(34, "").replace(" dsq:id=\"34\"", "")));
        assertThat(came.taken()).isEmpty();
        assertThat(came.refused()).hasSize(4);
        assertThat(came.refused().get(1L)).contains("is not in the export");
        assertThat(came.refused().get(2L)).contains("does not say when");
        assertThat(came.refused().get(3L)).contains("no words");
        assertThat(came.refused().get(4L)).contains("no number");
    }

    @Test
    void aFileThatIsCutOffGivesWhatIsWhole() {
        var whole = file(post(31, "") + post(32, "") + post(33, ""));
        for (var at = whole.indexOf("<post dsq:id=\"32"); at < whole.indexOf("</disqus>"); at += 7) {
            var came = OldComments.disqus(whole.substring(0, at));
            assertThat(came.taken()).as("cut at " + at).isNotEmpty();
            assertThat(came.taken().getFirst().origin()).isEqualTo("disqus:31");
            assertThat(came.refused().values()).as("cut at " + at).anyMatch(reason -> reason.contains("breaks off"));
        }
    }

    @Test
    void brokenXmlCostsOnlyWhatIsBroken() {
        var broken = post(32, "").replace("</author>", "").replace("&amp;", "&nosuch; & <");
        var came = OldComments.disqus(file(post(31, "") + broken + post(33, "")));
        assertThat(came.taken()).extracting(OldComment::origin).contains("disqus:31", "disqus:33");
    }

    @Test
    void aMillionCommentsTakeNoMoreMemoryThanOne() throws IOException {
        var count = new AtomicLong();
        var disqus = Disqus.survey(List.of(() -> endless(1)));
        disqus.read(endless(100_000), comment -> count.incrementAndGet(), (record, reason) -> {
            throw new AssertionError(record + ": " + reason);
        });
        assertThat(count).hasValue(100_000);
    }

    /** Makes the file while it is read. */
    private static InputStream endless(int posts) {
        return new InputStream() {
            private byte[] part = HEAD.getBytes(StandardCharsets.UTF_8);
            private int at;
            private int made;

            @Override
            public int read() {
                if (at == part.length) {
                    if (made > posts) return -1;
                    var text = made++ < posts ? post(made, "") : "</disqus>";
                    part = text.getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return part[at++] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                var first = read();
                if (first < 0) return -1;
                into[from] = (byte) first;
                var more = Math.min(count - 1, part.length - at);
                System.arraycopy(part, at, into, from + 1, more);
                at += more;
                return more + 1;
            }
        };
    }
}
