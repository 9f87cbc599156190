package org.masthead.gate;

import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people when the ways into their account change, so that they notice when it was not they who did it. */
@Component
class Notices {

    private final AccountRepository accounts;
    private final Letters letters;
    private final Paper paper;
    private final String server;

    Notices(AccountRepository accounts, Letters letters, Paper paper, @Value("${spring.mail.host:}") String server) {
        this.accounts = accounts;
        this.letters = letters;
        this.paper = paper;
        this.server = server;
    }

    /** Whether letters leave this paper at all. */
    boolean go() {
        return !server.isBlank() || letters.inbox();
    }

    /** Sends somebody the link that opens their account. */
    @Transactional
    public void invite(String email, String path, String said) {
        letters.post(new Letter(email, "Your way in: " + paper.name(), """
                %s

                %s

                The link works once, in any browser. If you do not know what this is about, do nothing.
                """.formatted(said, paper.absolute(path))));
    }

    @Transactional
    public void tell(long account, String subject, String said) {
        for (var one : accounts.byIds(java.util.List.of(account))) {
            var email = one.email();
            if (email == null) continue;
            letters.post(new Letter(
                    email, subject + ": " + paper.name(), """
                    %s

                    If that was you, there is nothing to do. If not, look at this page, take away what is not yours, and sign out everywhere else:

                    %s
                    """.formatted(said, paper.absolute("/account/sign-in"))));
        }
    }
}
