package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.masthead.moving.OldComment.State;

class WordpressCommentsTest {

    private static String item(String... comments) {
        return new WordpressExport()
                .with("""
                        <item><title>Ferry</title><link>https://averley.example/2025/11/20/ferry/</link>
                        <guid isPermaLink="false">https://averley.example/?p=218</guid>
                        <content:encoded><![CDATA[<p>A story with a <link>https://evil.example/</link> in it.</p>]]></content:encoded>
                        <wp:post_id>218</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                        %s</item>
                        """.formatted(String.join("\n", comments)))
                .xml();
    }

    private static String comment(int id, String approved, String more) {
        return """
                <wp:comment>
                <wp:comment_id>%d</wp:comment_id>
                <wp:comment_author><![CDATA[Nell Marsh]]></wp:comment_author>
                <wp:comment_author_email>nell@marsh.example</wp:comment_author_email>
                <wp:comment_author_url></wp:comment_author_url>
                <wp:comment_author_IP>192.0.2.1</wp:comment_author_IP>
                <wp:comment_date>2025-11-21 07:30:00</wp:comment_date>
                <wp:comment_date_gmt>2025-11-21 12:30:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[First line
                second <em>line</em>

                New paragraph]]></wp:comment_content>
                <wp:comment_approved>%s</wp:comment_approved>
                %s
                <wp:commentmeta><wp:meta_key>akismet</wp:meta_key><wp:meta_value><![CDATA[<wp:comment>]]></wp:meta_value></wp:commentmeta>
                </wp:comment>
                """.formatted(id, approved, more);
    }

    @Test
    void aCommentComesWithItsWriterItsPlaceAndItsLines() {
        var comment = OldComments.wordpress(item(comment(5, "1", ""))).only();
        assertThat(comment.origin()).isEqualTo("wordpress:averley.example:5");
        assertThat(comment.addresses())
                .containsExactly("https://averley.example/2025/11/20/ferry/", "https://averley.example/?p=218");
        assertThat(comment.name()).isEqualTo("Nell Marsh");
        assertThat(comment.email()).isEqualTo("nell@marsh.example");
        assertThat(comment.written()).isEqualTo(OffsetDateTime.parse("2025-11-21T12:30:00Z"));
        assertThat(comment.text()).isEqualTo("First line\nsecond _line_\n\nNew paragraph");
    }

    @Test
    void answersAndStatesAreKept() {
        var came = OldComments.wordpress(item(
                comment(5, "1", "<wp:comment_parent>0</wp:comment_parent>"),
                comment(6, "0", "<wp:comment_parent>5</wp:comment_parent>"),
                comment(7, "spam", ""),
                comment(8, "trash", "")));
        assertThat(came.taken())
                .extracting(OldComment::state)
                .containsExactly(State.PUBLISHED, State.PENDING, State.REJECTED, State.DELETED);
        assertThat(came.taken().get(1).parent()).isEqualTo("wordpress:averley.example:5");
    }

    @Test
    void whatOtherSitesSendIsNoComment() {
        var came = OldComments.wordpress(item(comment(5, "1", "<wp:comment_type>pingback</wp:comment_type>")));
        assertThat(came.taken()).isEmpty();
        assertThat(came.leftOut().get(1L)).contains("pingback");
        assertThat(came.refused()).isEmpty();
        var underPicture = item(comment(5, "1", "")).replace(">post</wp:post_type>", ">attachment</wp:post_type>");
        assertThat(OldComments.wordpress(underPicture).leftOut().get(1L)).contains("attachment");
    }

    @Test
    void eachStoryHasItsOwn() {
        var two = item(comment(5, "1", "")).replace("</channel>", "")
                + item(comment(6, "1", ""))
                        .replaceAll("(?s)^.*?<item>", "<item>")
                        .replace("ferry/", "levee/")
                        .replace("218", "219");
        assertThat(OldComments.wordpress(two).taken())
                .extracting(comment -> comment.addresses().getFirst())
                .containsExactly(
                        "https://averley.example/2025/11/20/ferry/", "https://averley.example/2025/11/20/levee/");
    }
}
