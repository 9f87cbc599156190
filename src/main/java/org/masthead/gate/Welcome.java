package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in who has shown who they are. Whoever was about to leave for good stays. */
@Component
class Welcome {

    static final String SECOND_STEP = "/sign-in/second";

    private final Accounts accounts;
    private final Sessions sessions;
    private final Codes codes;
    private final HalfWay halfWay;

    Welcome(Accounts accounts, Sessions sessions, Codes codes, HalfWay halfWay) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.codes = codes;
        this.halfWay = halfWay;
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
        return in(account, onward, request, response, false);
    }

    /**
     * Goes on with somebody who has typed the right password. Where a telephone makes codes, it asks for one; else those who
     * work at the paper come in as readers only, and are led to set codes up.
     */
    @Transactional
    public String byPassword(Account account, String onward, HttpServletRequest request, HttpServletResponse response) {
        if (codes.has(account.id())) {
            halfWay.begin(response, account.id(), onward);
            return SECOND_STEP;
        }
        var alone = account.role().staff();
        var to = alone ? Visitors.leading(CodesController.CODES, onward) : onward;
        return in(account, to, request, response, alone);
    }

    private String in(
            Account account, String onward, HttpServletRequest request, HttpServletResponse response, boolean alone) {
        accounts.stay(account.id());
        sessions.begin(request, response, account.id(), alone);
        return account.name().isEmpty() ? Visitors.leading("/sign-in/name", onward) : onward;
    }
}
