package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PaperTest
@TestPropertySource(properties = "masthead.management.port=0")
class ManagementTest {

    @Autowired
    Management management;

    @LocalServerPort
    int port;

    @Test
    void monitoringIsToldThatThePaperIsWell() throws Exception {
        assertThat(get(management.port(), "/healthz").body()).isEqualTo("ok\n");
        get(port, "/latest");
        get(port, "/latest");
        assertThat(get(management.port(), "/metrics").body())
                .contains("masthead_database_up 1")
                .containsPattern("masthead_press_hits_total [1-9]");
    }

    @Test
    void readersDoNotReachIt() throws Exception {
        assertThat(get(port, "/healthz").statusCode()).isEqualTo(404);
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
