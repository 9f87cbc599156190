package org.masthead.gate;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.masthead.house.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys (https://www.w3.org/TR/webauthn-3/): the browser signs a challenge of ours with a key that never leaves it. Who
 * made the device is not asked.
 */
@Service
class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

    static final Duration TIME = Duration.ofMinutes(5);
    static final int MOST = 20;

    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            kind(COSEAlgorithmIdentifier.ES256),
            kind(COSEAlgorithmIdentifier.EdDSA),
            kind(COSEAlgorithmIdentifier.RS256));

    private final PasskeyRepository passkeys;
    private final Clock clock;
    private final Origin origin;
    private final String host;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    Passkeys(PasskeyRepository passkeys, Clock clock, Paper paper) {
        this.passkeys = passkeys;
        this.clock = clock;
        this.origin = new Origin(paper.address());
        this.host = Optional.ofNullable(URI.create(paper.address()).getHost()).orElse("localhost");
    }

    /** The name by which browsers tie passkeys to this paper. */
    String host() {
        return host;
    }

    List<PasskeyRepository.Passkey> of(long account) {
        return passkeys.of(account);
    }

    /** What this browser is to sign, within five minutes. */
    @Transactional
    public byte[] challenge(String browser) {
        var challenge = Secret.fingerprint(Secret.make());
        passkeys.ask(
                Secret.fingerprint(browser),
                challenge,
                OffsetDateTime.now(clock).plus(TIME));
        return challenge;
    }

    /** Keeps a passkey that a browser made; returns why not, where it does not. */
    @Transactional
    public Optional<String> add(long account, String browser, String made, String name) {
        var challenge = passkeys.takeChallenge(Secret.fingerprint(browser), OffsetDateTime.now(clock));
        if (challenge.isEmpty()) return Optional.of("That took too long. Please try again.");
        if (passkeys.of(account).size() >= MOST) {
            return Optional.of("You have " + MOST + " passkeys. Remove one you do not use, then try again.");
        }
        var read = attempt(() -> webAuthn.verifyRegistrationResponseJSON(
                made, new RegistrationParameters(server(challenge.get()), KINDS, true, true)));
        if (read.isEmpty())
            return Optional.of("The passkey that the browser made could not be read. Please try again.");
        var authenticator = read.get().getAttestationObject().getAuthenticatorData();
        var credential = authenticator.getAttestedCredentialData();
        if (credential == null) return Optional.of("The browser sent no passkey. Please try again.");
        var kept = passkeys.add(
                account,
                credential.getCredentialId(),
                keys.convert(credential),
                authenticator.getSignCount(),
                name,
                OffsetDateTime.now(clock));
        return kept ? Optional.empty() : Optional.of("That passkey is here already.");
    }

    /** The account of whoever holds this passkey; nothing where the signature does not prove it. */
    @Transactional
    public Optional<Long> holder(String browser, String signed) {
        var now = OffsetDateTime.now(clock);
        var challenge = passkeys.takeChallenge(Secret.fingerprint(browser), now);
        if (challenge.isEmpty()) return Optional.empty();
        var read = attempt(() -> webAuthn.parseAuthenticationResponseJSON(signed));
        var kept = read.flatMap(data -> passkeys.hold(data.getCredentialId()));
        if (kept.isEmpty()) return Optional.empty();
        var passkey = kept.get();
        var asked = new AuthenticationParameters(server(challenge.get()), record(passkey), null, true, true);
        var proven = attempt(() -> webAuthn.verify(read.get(), asked));
        proven.ifPresent(
                data -> passkeys.used(passkey.id(), data.getAuthenticatorData().getSignCount(), now));
        return proven.map(data -> passkey.accountId());
    }

    /** What browsers send is anything at all, and what the library makes of it is any exception at all. */
    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException unusable) {
            log.debug("A passkey was not taken: {}", unusable.toString());
            return Optional.empty();
        }
    }

    @Transactional
    public void rename(long account, long id, String name) {
        passkeys.rename(account, id, name);
    }

    @Transactional
    public void remove(long account, long id) {
        passkeys.remove(account, id);
    }

    void forget() {
        passkeys.forgetChallenges(OffsetDateTime.now(clock));
    }

    private ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private CredentialRecordImpl record(PasskeyRepository.Passkey passkey) {
        return new CredentialRecordImpl(
                null, null, null, null, passkey.signs(), keys.convert(passkey.key()), null, null, null, null);
    }

    private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
