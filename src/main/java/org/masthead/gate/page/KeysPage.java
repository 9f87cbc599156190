package org.masthead.gate.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * The ways into somebody's account, and where they are signed in.
 *
 * @param password whether they have set one
 * @param codes whether their telephone makes codes; null for readers, who are asked for none
 * @param wrong what was wrong with the password they typed, or empty
 */
public record KeysPage(
        Head head,
        String email,
        boolean password,
        @Nullable Boolean codes,
        String wrong,
        List<Session> sessions,
        List<Passkey> passkeys) {

    public KeysPage(
            String email,
            boolean password,
            @Nullable Boolean codes,
            String wrong,
            List<Session> sessions,
            List<Passkey> passkeys) {
        this(Head.unlisted("How you sign in"), email, password, codes, wrong, sessions, passkeys);
    }

    /** @param here whether this page is read in it */
    public record Session(String id, String browser, When began, When used, boolean here) {}

    /** @param used when it last opened the account, or null */
    public record Passkey(
            long id, String name, When made, @Nullable When used) {}
}
