package org.masthead.gate;

import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people when the ways into their account change, so that they notice when it was not they who did it. */
@Component
class Notices {

    private final AccountRepository accounts;
    private final Letters letters;
    private final Paper paper;

    Notices(AccountRepository accounts, Letters letters, Paper paper) {
        this.accounts = accounts;
        this.letters = letters;
        this.paper = paper;
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
