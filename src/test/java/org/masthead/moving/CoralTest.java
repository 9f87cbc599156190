package org.masthead.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.moving.OldComment.State;

class CoralTest {

    private static final String STORIES = """
            {"_id":{"$oid":"5f"},"id":"s1","tenantID":"t","siteID":"a","url":"https://averley.example/2025/11/20/ferry/","metadata":{"title":"Ferry"}}
            {"_id":{"$oid":"60"},"id":"s2","tenantID":"t","siteID":"a","url":"https://averley.example/levee/"}
            """;
    private static final String USERS = """
            {"id":"u1","tenantID":"t","username":"nellm","email":"nell@marsh.example","profiles":[{"type":"local","id":"nell@marsh.example"}]}
            """;
    private static final String COMMENTS = """
            {"id":"c1","tenantID":"t","authorID":"u1","storyID":"s1","status":"NONE","createdAt":{"$date":"2025-11-21T12:30:00.000Z"},"tags":[],"revisions":[{"id":"r1","body":"<div>Old</div>"},{"id":"r2","body":"<div>We <b>need</b> it</div><div>now.</div>"}]}
            {"id":"c2","tenantID":"t","authorID":"u1","storyID":"s1","parentID":"c1","status":"REJECTED","createdAt":{"$date":{"$numberLong":"1763728200000"}},"revisions":[{"body":"No."}]}
            {"id":"c3","tenantID":"t","authorID":null,"storyID":"s2","status":"APPROVED","createdAt":"2025-11-21T12:30:00Z","deletedAt":{"$date":"2025-12-01T00:00:00Z"},"revisions":[]}
            """;

    @Test
    void commentsFindTheirStoriesAndWritersInTheOtherFiles() {
        var came = OldComments.coral(COMMENTS, USERS, STORIES);
        assertThat(came.refused()).isEmpty();
        var first = came.taken().getFirst();
        assertThat(first.origin()).isEqualTo("coral:c1");
        assertThat(first.addresses()).containsExactly("https://averley.example/2025/11/20/ferry/");
        assertThat(first.name()).isEqualTo("nellm");
        assertThat(first.email()).isEqualTo("nell@marsh.example");
        assertThat(first.text()).isEqualTo("We *need* it\n\nnow.");
        assertThat(came.taken().get(1).parent()).isEqualTo("coral:c1");
        assertThat(came.taken().get(1).written()).isEqualTo(OffsetDateTime.parse("2025-11-21T12:30:00Z"));
        assertThat(came.taken())
                .extracting(OldComment::state)
                .containsExactly(State.PUBLISHED, State.REJECTED, State.DELETED);
    }

    @Test
    void theOldNamesAreUnderstoodToo() {
        var came = OldComments.coral("""
                [{"id":"s1","url":"https://averley.example/ferry/","modified_date":null}]
                """, """
                [{"id":"u1","username":"nellm","profiles":[{"provider":"facebook","id":"77"},{"provider":"local","id":"nell@marsh.example"}],"metadata":{"displayName":"Nell Marsh"}}]
                """, """
                [{"id":"c1","asset_id":"s1","author_id":"u1","parent_id":null,"status":"ACCEPTED","created_at":"2019-03-01T10:00:00.000Z","body_history":[{"body":"One\\ntwo"}]}]
                """);
        assertThat(came.refused()).isEmpty();
        assertThat(came.only().text()).isEqualTo("One\ntwo");
        assertThat(came.only().name()).isEqualTo("Nell Marsh");
        assertThat(came.only().email()).isEqualTo("nell@marsh.example");
    }

    @Test
    void oneFileMayHoldAllCollections() {
        var all = "{\"stories\": [" + lines(STORIES) + "], \"users\": [" + lines(USERS) + "], \"comments\": ["
                + lines(COMMENTS) + "]}";
        assertThat(OldComments.coral(all).taken()).hasSize(3);
        assertThat(Coral.claims(all)).isTrue();
    }

    private static String lines(String file) {
        return file.strip().replace("\n", ",");
    }

    @Test
    void eachFileIsKnownByItsBeginning() {
        assertThat(Coral.claims(COMMENTS)).isTrue();
        assertThat(Coral.claims("\uFEFF\n[" + STORIES)).isTrue();
        assertThat(Coral.claims(USERS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"tag:averley.example,2025:1\", \"headline\": \"A body\", \"url\": \"https://a.example\"}",
                "{\"db\":[{\"meta\":{\"exported_on\":1},\"data\":{\"users\":[{\"profiles\":[]}]}}]}",
                "[]",
                "<?xml version=\"1.0\"?>"
            })
    void nothingElseIsTakenForOne(String head) {
        assertThat(Coral.claims(head)).isFalse();
    }

    @Test
    void whatCannotBeTakenHasAReason() {
        var came = OldComments.coral(
                COMMENTS + "{\"some\":\"thing\"}\n{\"id\":\"a\",\"actionType\":\"REACTION\"}\n{\"id\":\"c9\", ");
        assertThat(came.refused().get(1L)).contains("s1", "give the file with the stories");
        assertThat(came.refused().get(4L)).contains("neither");
        assertThat(came.refused()).doesNotContainKey(5L);
        assertThat(came.leftOut().get(5L)).contains("reaction");
        assertThat(came.refused().get(6L)).contains("broken or cut off at line 6");
    }
}
