package org.masthead.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@PaperTest
@TestPropertySource(properties = "masthead.mail.inbox=true")
class InboxTest {

    @LocalServerPort
    int port;

    @Test
    void aDemonstrationShowsItsLettersTheNewestFirst(@Autowired Letters letters, @Autowired TransactionTemplate in) {
        assertThat(new Reader(port).get("/inbox").words()).contains("No letter");
        in.executeWithoutResult(status -> {
            letters.post(new Letter("ada@averley.example", "First", "Hello"));
            letters.post(new Letter(
                    "ada@averley.example",
                    "Second <b>",
                    "Open this:\n\nhttps://packet.example/sign-in/abc\n\nhttps://evil.example/x"));
        });
        var page = new Reader(port).get("/inbox").page();
        assertThat(page.select(".paper-letter h2").eachText()).containsExactly("Second <b>", "First");
        assertThat(page.select(".paper-letter a").eachAttr("href")).containsExactly("/sign-in/abc");
    }
}
