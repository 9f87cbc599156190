package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.press.PressedPaper.header;
import static org.masthead.press.PressedPaper.text;
import static org.masthead.press.PressedPaper.write;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTroubleTest {

    private static final String STALE = "masthead; hit; fwd=stale; detail=\"database away\"";

    private final PressedPaper paper = new PressedPaper();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @BeforeEach
    void aPageThatIsPastItsTime() throws Exception {
        paper.page("/flood", good("old"));
        paper.get("/flood");
        paper.later(Duration.ofSeconds(61));
    }

    @AfterEach
    void close() {
        finish.countDown();
        paper.close();
    }

    private PressedPaper.Page good(String text) {
        return (request, response) -> {
            response.setHeader("Press-Until", Long.toString(paper.now().getEpochSecond() + 60));
            response.setHeader("Press-Mentions", "latest");
            write(response, "story:1 latest", text);
        };
    }

    private static PressedPaper.Page failing(int status) {
        return (request, response) -> {
            response.setStatus(status);
            response.setContentType("text/plain");
            response.setHeader("Retry-After", "30");
            response.getWriter().print("The database is away. ".repeat(10_000));
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void thePageAsItLastWasCoversAFailure(int status) throws Exception {
        paper.page("/flood", failing(status));

        var answer = paper.get("/flood");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("old");
        assertThat(header(answer, "Cache-Status")).isEqualTo(STALE);
        assertThat(header(answer, "Age")).isEqualTo("61");
        assertThat(answer.headers().map()).doesNotContainKey("retry-after");
        assertThat(answer.headers().allValues("Content-Type")).hasSize(1);
    }

    @Test
    void aThrownFaultIsCoveredToo() throws Exception {
        paper.page("/flood", (request, response) -> {
            throw new IllegalStateException("on purpose");
        });

        assertThat(text(paper.get("/flood"))).isEqualTo("old");
    }

    @Test
    void aFaultHalfwayThroughIsCoveredToo() throws Exception {
        paper.page("/flood", (request, response) -> {
            write(response, "story:1", "half");
            response.flushBuffer();
            throw new IllegalStateException("on purpose");
        });

        var answer = paper.get("/flood");

        assertThat(text(answer)).isEqualTo("old");
        assertThat(header(answer, "Cache-Status")).isEqualTo(STALE);
    }

    @Test
    void thoseWhoWaitAreCoveredAndAfterAFailureOnlyOneWaits() throws Exception {
        paper.page("/flood", failing(503));
        paper.get("/flood");
        paper.page("/flood", (request, response) -> {
            begun.countDown();
            assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
            good("new").write(request, response);
        });
        var trying = paper.begin("/flood");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo(STALE);
        finish.countDown();
        assertThat(text(trying.get())).isEqualTo("new");
        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo("masthead; hit");
    }

    @Test
    void aPageMadeStaleByAMentionCoversAFailureLongAfter() throws Exception {
        paper.page("/flood", good("newer"));
        paper.get("/flood");
        paper.press.purge(Set.of("latest"));
        paper.page("/flood", failing(503));

        assertThat(text(paper.get("/flood"))).isEqualTo("newer");
        paper.later(Duration.ofHours(2));
        assertThat(text(paper.get("/flood"))).isEqualTo("newer");
    }

    @Test
    void whatWasPurgedIsNeverSeenAgain() throws Exception {
        paper.page("/flood", failing(503));
        paper.press.purge(Set.of("story:1"));

        var answer = paper.get("/flood");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("30");
    }

    @Test
    void whatWasPurgedWhileTheApplicationWasFailingIsNotSeenEither() throws Exception {
        paper.page("/flood", (request, response) -> {
            begun.countDown();
            assertThat(finish.await(20, TimeUnit.SECONDS)).isTrue();
            response.sendError(503);
        });
        var asking = paper.begin("/flood");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        paper.press.purge(Set.of("story:1"));
        finish.countDown();

        assertThat(asking.get().statusCode()).isEqualTo(503);
    }

    @Test
    void aPageThatIsNoLongerThereCoversNothing() throws Exception {
        paper.page("/flood", failing(404));
        assertThat(paper.get("/flood").statusCode()).isEqualTo(404);

        paper.page("/flood", failing(503));
        assertThat(paper.get("/flood").statusCode()).isEqualTo(503);
    }

    @Test
    void pagesInTimeGoOnBeingHitsWhileTheApplicationFails() throws Exception {
        paper.page("/flood", good("newer"));
        paper.get("/flood");
        paper.page("/flood", failing(503));

        assertThat(header(paper.get("/flood"), "Cache-Status")).isEqualTo("masthead; hit");
    }
}
