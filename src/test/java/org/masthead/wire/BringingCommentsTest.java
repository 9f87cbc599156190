package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.PaperTest;
import org.masthead.house.Sections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newsroom brings along what its readers wrote: under the right stories, answers in their place, once. */
@PaperTest
class BringingCommentsTest {

    private static final String WXR = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>The Averley Courier</title><link>https://old.example</link>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
            <item><title>The lock is shut</title><link>https://old.example/news/the-lock-is-shut/</link>
            <guid isPermaLink="false">https://old.example/?p=11</guid>
            <content:encoded><![CDATA[<p>Nobody says who ordered it.</p>]]></content:encoded>
            <wp:post_id>11</wp:post_id><wp:post_date_gmt>2012-05-07 10:00:00</wp:post_date_gmt>
            <wp:post_name>the-lock-is-shut</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Otto</wp:comment_author>
            <wp:comment_author_email>OTTO@reed.example</wp:comment_author_email>
            <wp:comment_date_gmt>2012-05-08 10:00:00</wp:comment_date_gmt>
            <wp:comment_content>The mayor did.</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
            <wp:comment_parent>1</wp:comment_parent></wp:comment>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Nell</wp:comment_author>
            <wp:comment_date_gmt>2012-05-07 12:00:00</wp:comment_date_gmt>
            <wp:comment_content>Who <b>did</b>?</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
            <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>Other site</wp:comment_author>
            <wp:comment_date_gmt>2012-05-07 12:00:00</wp:comment_date_gmt><wp:comment_type>pingback</wp:comment_type>
            <wp:comment_content>[…] seen […]</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
            </item></channel></rss>
            """;

    private static final String DISQUS = """
            <?xml version="1.0" encoding="utf-8"?>
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
            <thread dsq:id="21"><id /><link>https://old.example/news/the-lock-is-shut/?utm_source=mail</link></thread>
            <thread dsq:id="22"><id /><link>https://old.example/news/never-was/</link></thread>
            %s</disqus>
            """;

    private static String post(int id, int thread, String parent) {
        return """
                <post dsq:id="%d"><message><![CDATA[<p>Disqus %d.</p>]]></message><createdAt>2013-01-01T10:00:00Z</createdAt>
                <isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Ida</name><email>ida@fen.example</email></author>
                <thread dsq:id="%d" />%s</post>
                """.formatted(id, id, thread, parent.isEmpty() ? "" : "<parent dsq:id=\"" + parent + "\" />");
    }

    @Autowired
    Intake intake;

    @Autowired
    Sections sections;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder = Path.of(".");

    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void anEmptyPaper() {
        sections.ensure("News", "");
    }

    private Intake.Summary take(String name, String text) throws Exception {
        var file = Files.writeString(folder.resolve(name), text);
        var options =
                new Intake.Options(false, false, folder.resolve("report.jsonl"), Intake.AUTO, null, null, false, "");
        return intake.take(List.of(Source.file(file)), options, new Intake.Progress() {
            @Override
            public void advanced(long bytesDone, long bytesTotal, long records, long failed) {}

            @Override
            public void failed(String file, long record, String reason) {
                failures.add(record + ": " + reason);
            }

            @Override
            public void wrote(@Nullable Path file) {}
        });
    }

    private List<String> comments() {
        return jdbc.sql("""
                SELECT c.origin || ' < ' || coalesce(p.origin, '') || ': ' || c.body || ' (' || c.state || ')'
                FROM comment AS c LEFT JOIN comment AS p ON p.id = c.parent_id
                ORDER BY c.origin
                """).query(String.class).list();
    }

    @Test
    void theyComeOnceWithTheirStoriesAndStandUnderThem() throws Exception {
        assertThat(take("export.xml", WXR)).isEqualTo(new Intake.Summary(3, 0, 0));
        assertThat(failures).isEmpty();
        assertThat(comments())
                .containsExactly(
                        "wordpress:old.example:1 < : Who *did*? (live)",
                        "wordpress:old.example:2 < wordpress:old.example:1: The mayor did. (live)");
        assertThat(Files.readString(folder.resolve("report.jsonl")))
                .contains("\"left out\"", "pingback", "\"origin\":\"wordpress:old.example:1\"")
                .doesNotContain("reed.example");
        assertThat(take("export.xml", WXR)).isEqualTo(new Intake.Summary(0, 3, 0));
        assertThat(comments()).hasSize(2);
        assertThat(jdbc.sql("SELECT count(*) FROM account WHERE lower(email) = 'otto@reed.example'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        var disqus = DISQUS.formatted(post(31, 21, "32") + post(32, 21, "") + post(33, 22, "") + post(34, 21, "99"));
        assertThat(take("disqus.xml", disqus)).isEqualTo(new Intake.Summary(3, 0, 1));
        assertThat(failures).singleElement().asString().contains("3: No story that stands here was ever at");
        assertThat(comments())
                .hasSize(5)
                .contains(
                        "disqus:31 < disqus:32: Disqus 31. (live)",
                        "disqus:32 < : Disqus 32. (live)",
                        "disqus:34 < : Disqus 34. (live)");
        assertThat(take("disqus.xml", disqus)).isEqualTo(new Intake.Summary(0, 3, 1));
    }
}
