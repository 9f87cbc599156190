package org.masthead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaperTest
class DemoPeopleTest {

    @LocalServerPort
    int port;

    @Autowired
    DemoPeople people;

    @Test
    void somebodyOfEveryRoleComesInByTheirLinkEachTimeTheDemoIsStarted() {
        for (var start = 0; start < 2; start++) {
            var links = people.links();
            assertThat(links.keySet()).hasSize(8);
            for (var role : Role.values()) {
                assertThat(links.keySet()).anyMatch(who -> who.endsWith(", " + role.words()));
            }
            links.forEach((who, link) -> {
                var browser = new Sender(port);
                assertThat(browser.post(link).location()).as(who).isEqualTo("/account");
                assertThat(browser.get("/account/here").text()).contains(Arrays.asList(who.split(", ")));
            });
        }
    }
}
