package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the story itself goes through before and after somebody has a licence for it. */
@PaperTest
class LicensedStoryTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Desk desk;
    Reader reader;

    @BeforeEach
    void aPaper() {
        clock.set(TestClock.NOON);
        desk = new Desk(paper, port);
        reader = new Reader(port);
    }

    @Test
    void wordsThatReadersDoNotSeeYetStandNowhereInALicence() {
        var stories = paper.getBean(Stories.class);
        var id = desk.story("Seen by everybody");
        var page = desk.licensed(id, "email", "early@boats.example");
        var quoted = desk.ask(id).location();
        stories.revise(id, Copies.river("Kept until Friday"), Desk.ADA);
        clock.pass(Duration.ofMinutes(1));
        desk.rights().post("/desk/reprints/" + desk.id(page) + "/revocation", "reason", "Not paid.");

        for (var address : List.of(desk.licence(page).path(), page, page + "/invoice", quoted)) {
            assertThat(reader.get(address).words()).contains("Seen by everybody").doesNotContain("Kept until Friday");
        }
        assertThat(String.join("", desk.letters("early@boats.example"))).doesNotContain("Kept until Friday");

        stories.publish(id, Desk.ADA);
        assertThat(reader.get(quoted).words()).contains("Kept until Friday");
    }

    @Test
    void aQuoteForAStoryThatIsWithheldSinceCannotBeAccepted() {
        var id = desk.story("Sealed since");
        var page = desk.ask(id).location();
        desk.rights().post("/desk/rights/holds", "story", "" + id, "reason", "A court sealed it.", "ask", "");

        assertThat(desk.asker().post(page + "/acceptance").status()).isEqualTo(409);
        assertThat(reader.get(page).words()).contains("Your quote");

        desk.rights().post("/desk/rights/holds/" + id + "/end");
        assertThat(desk.asker().post(page + "/acceptance").status()).isEqualTo(303);
    }
}
