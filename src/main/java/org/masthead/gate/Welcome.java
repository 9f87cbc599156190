package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets somebody in who has shown who they are. Whoever was about to leave for good stays. */
@Component
class Welcome {

    private final Accounts accounts;
    private final Sessions sessions;

    Welcome(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Begins a session for whoever has this address; a new reader gets an account.
     *
     * @return the path to go on to: first, to choose a name
     */
    @Transactional
    public String in(String email, String onward, HttpServletRequest request, HttpServletResponse response) {
        return in(accounts.open(email, "", Role.READER), onward, request, response);
    }

    /** Begins a session for the owner of this account; returns the path to go on to. */
    @Transactional
    public String in(Account account, String onward, HttpServletRequest request, HttpServletResponse response) {
        accounts.stay(account.id());
        sessions.begin(request, response, account.id());
        return account.name().isEmpty() ? naming(onward) : onward;
    }

    private static String naming(String onward) {
        return UriComponentsBuilder.fromPath("/sign-in/name")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(onward)
                .toUriString();
    }
}
