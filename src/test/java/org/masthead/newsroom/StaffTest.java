package org.masthead.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaperTest
class StaffTest {

    private static final Editor HERE = new Editor("the command line");

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Test
    void somebodyNewComesInByTheFirstLinkInAnyBrowserOnce() {
        var link = staff.add("Walt Ingersoll", "walt@packet.example", Role.EDITOR, HERE);
        clock.pass(java.time.Duration.ofDays(6));
        var walt = new Sender(port);
        assertThat(walt.get(link).words()).contains("walt@packet.example").doesNotContain("another browser");
        assertThat(walt.post(link).location()).isEqualTo("/account");
        assertThat(walt.get("/account/here").text()).contains("Walt Ingersoll", "editor", "/desk");
        assertThat(new Sender(port).post(link).status()).isEqualTo(410);
        clock.set(TestClock.NOON);
    }

    @Test
    void aReaderWhoIsTakenOnKeepsTheirAccountAndTheLedgerTells() {
        var reader = accounts.open("june@packet.example", "June P", Role.READER);
        staff.add("June Pettibone", "June@Packet.example", Role.MODERATOR, HERE);
        var now = accounts.byId(reader.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("June P");
        assertThat(now.role()).isEqualTo(Role.MODERATOR);
        assertThat(ledger.about("account:" + reader.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.who() + " " + line.did() + " " + line.details())
                        .isEqualTo("the command line appointed moderator"));
        assertThat(staff.all()).extracting(Account::name).contains("June P");
    }

    @Test
    void aLinkThatWasNotUsedInAWeekIsNoGood() {
        var link = staff.add("Noor Halabi", "noor@packet.example", Role.STANDARDS, HERE);
        clock.pass(java.time.Duration.ofDays(8));
        assertThat(new Sender(port).post(link).status()).isEqualTo(410);
        clock.set(TestClock.NOON);
    }
}
