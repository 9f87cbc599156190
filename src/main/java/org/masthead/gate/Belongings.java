package org.masthead.gate;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.mail.Letters;
import org.springframework.stereotype.Component;

/** Everything the gate has of one person, to hand over or to throw away. */
@Component
class Belongings {

    private static final OffsetDateTime EVER = OffsetDateTime.parse("1970-01-01T00:00Z");

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final PasskeyRepository passkeys;
    private final SignInRepository signIns;
    private final CodeRepository codes;
    private final Letters letters;

    Belongings(
            AccountRepository accounts,
            SessionRepository sessions,
            PasskeyRepository passkeys,
            SignInRepository signIns,
            CodeRepository codes,
            Letters letters) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.codes = codes;
        this.letters = letters;
    }

    Map<String, List<Map<String, Object>>> of(long id) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var account : accounts.byIds(List.of(id))) {
            all.put("account", List.of(row(account)));
            all.put(
                    "sessions",
                    sessions.of(id, EVER, EVER).stream()
                            .map(one -> row("browser", one.agent(), "began", one.began(), "used", one.seen()))
                            .toList());
            all.put(
                    "passkeys",
                    passkeys.of(id).stream()
                            .map(one -> row("name", one.name(), "made", one.made(), "used", one.used()))
                            .toList());
            codes.of(id)
                    .ifPresent(one -> all.put(
                            "codes", List.of(row("made", one.made(), "recovery codes left", codes.recoveryLeft(id)))));
            var email = account.email();
            all.put("letters", email == null ? List.of() : letters.to(email));
        }
        return all;
    }

    private Map<String, Object> row(Account account) {
        var row = row(
                "number", account.id(), "name", account.name(), "email", account.email(), "joined", account.joined());
        row.put("role", account.role().words());
        row.put("bio", account.bio());
        row.put("leaving", said(account.leaving()));
        row.put("password", accounts.password(account.id()).isPresent() ? "set; only a fingerprint is kept" : "none");
        return row;
    }

    private static Map<String, Object> row(@Nullable Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i + 1 < pairs.length; i += 2) row.put(said(pairs[i]), said(pairs[i + 1]));
        return row;
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    void forget(long id) {
        for (var account : accounts.byIds(List.of(id))) {
            var email = account.email();
            if (email != null) {
                signIns.forget(email);
                letters.forget(email);
            }
        }
        accounts.endSessions(id);
        passkeys.forget(id);
        codes.forget(id);
    }
}
