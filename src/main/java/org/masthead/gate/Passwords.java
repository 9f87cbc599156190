package org.masthead.gate;

import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, for those who want one. What is kept is an Argon2id fingerprint. */
@Service
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    private final AccountRepository accounts;
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, ROUNDS);
    private final String nobodys = java.util.Objects.requireNonNull(encoder.encode(Secret.make()));

    Passwords(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The account that this address and password open together. It takes as long whether there is one or not. */
    Optional<Account> check(String email, String password) {
        var account = accounts.byEmail(email.strip());
        var kept = account.flatMap(one -> accounts.password(one.id()));
        var given = password.length() > LONGEST ? "" : password;
        var fits = encoder.matches(given, kept.orElse(nobodys));
        return fits && kept.isPresent() ? account : Optional.empty();
    }

    boolean has(long account) {
        return accounts.password(account).isPresent();
    }

    /** Sets a password; returns why not, where it does not. */
    @Transactional
    public Optional<String> set(Account account, String password) {
        var objection = objection(account, password);
        if (objection.isEmpty()) accounts.protect(account.id(), encoder.encode(password));
        return objection;
    }

    @Transactional
    public void remove(long account) {
        accounts.protect(account, null);
    }

    private static Optional<String> objection(Account account, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("This has " + length + " characters; please take " + SHORTEST
                    + " or more. Four words that do not belong together are good.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("This is longer than " + LONGEST + " characters; please take fewer.");
        }
        if (password.chars().distinct().count() < 4) {
            return Optional.of("This is the same few characters again and again; please take something else.");
        }
        var email = account.email() == null ? "" : account.email();
        var known = password.equalsIgnoreCase(email)
                || password.equalsIgnoreCase(email.split("@")[0])
                || password.equalsIgnoreCase(account.name());
        return known
                ? Optional.of("That is your name or your e-mail address; please take something nobody knows of you.")
                : Optional.empty();
    }
}
