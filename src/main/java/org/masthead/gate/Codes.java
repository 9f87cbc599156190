package org.masthead.gate;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.exceptions.QrGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.qr.ZxingPngQrGenerator;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.masthead.house.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of six digits that a telephone makes anew each half minute (RFC 6238), asked for after a password; and recovery
 * codes for whoever has lost the telephone. Each code is taken once.
 */
@Service
class Codes {

    static final int RECOVERY = 10;

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int SECRET_LETTERS = 32;
    private static final int PICTURE = 240;
    private static final int RECOVERY_LETTERS = 12;

    /** Without letters and digits that the eye mistakes for others. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final CodeRepository codes;
    private final KeyFile key;
    private final Paper paper;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final DefaultCodeGenerator generator = new DefaultCodeGenerator(HashingAlgorithm.SHA1, DIGITS);

    Codes(CodeRepository codes, KeyFile key, Paper paper, Clock clock) {
        this.codes = codes;
        this.key = key;
        this.paper = paper;
        this.clock = clock;
    }

    boolean has(long account) {
        return codes.of(account).isPresent();
    }

    int recoveryLeft(long account) {
        return codes.recoveryLeft(account);
    }

    /** What a telephone is to keep; nothing is kept here yet. */
    String newSecret() {
        return new DefaultSecretGenerator(SECRET_LETTERS).generate();
    }

    /** The secret as a picture for a telephone's camera, within the page itself. */
    String picture(String email, String secret) {
        var data = new QrData.Builder()
                .label(email)
                .secret(secret)
                .issuer(paper.name())
                .algorithm(HashingAlgorithm.SHA1)
                .digits(DIGITS)
                .period(SECONDS)
                .build();
        try {
            var generator = new ZxingPngQrGenerator();
            generator.setImageSize(PICTURE);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(generator.generate(data));
        } catch (QrGenerationException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** Keeps a secret whose code proves that a telephone has it, and makes recovery codes; nothing for a wrong code. */
    @Transactional
    public Optional<List<String>> keep(long account, String secret, String typed) {
        if (!secret.matches("[A-Z2-7]{" + SECRET_LETTERS + "}")) return Optional.empty();
        var step = step(secret, typed);
        if (step.isEmpty()) return Optional.empty();
        var sealed = key.seal(secret.getBytes(StandardCharsets.US_ASCII), owner(account));
        codes.keep(account, sealed, step.getAsLong(), OffsetDateTime.now(clock));
        return Optional.of(renewRecovery(account));
    }

    /** Recovery codes in place of those there were; nobody can read them again. */
    @Transactional
    public List<String> renewRecovery(long account) {
        var fresh = Stream.generate(this::recoveryCode).limit(RECOVERY).toList();
        codes.giveRecovery(
                account, fresh.stream().map(code -> print(account, code)).toList());
        return fresh;
    }

    /** Whether this is the telephone's code of now, or a recovery code; either is used up by it. */
    @Transactional
    public boolean takes(long account, String typed) {
        var plain = plain(typed);
        if (plain.length() == RECOVERY_LETTERS) return codes.useRecovery(account, print(account, plain));
        var secret = codes.of(account).flatMap(kept -> key.open(kept.secret(), owner(account)));
        if (secret.isEmpty()) return false;
        var step = step(new String(secret.get(), StandardCharsets.US_ASCII), plain);
        return step.isPresent() && codes.use(account, step.getAsLong());
    }

    @Transactional
    public void remove(long account) {
        codes.forget(account);
    }

    /** How many people's codes cannot be checked, as the key that they were kept with is not here. */
    long lost() {
        return codes.all().stream()
                .filter(kept -> key.open(kept.secret(), owner(kept.accountId())).isEmpty())
                .count();
    }

    /** The half minute that this code belongs to: of now, the one before or the one after, as clocks differ. */
    private OptionalLong step(String secret, String typed) {
        var now = clock.instant().getEpochSecond() / SECONDS;
        return LongStream.of(now, now - 1, now + 1)
                .filter(step -> same(code(secret, step), plain(typed)))
                .findFirst();
    }

    private String code(String secret, long step) {
        try {
            return generator.generate(secret, step);
        } catch (CodeGenerationException noSecret) {
            throw new IllegalStateException(noSecret);
        }
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private String recoveryCode() {
        var letters = new StringBuilder();
        IntStream.range(0, RECOVERY_LETTERS).forEach(at -> {
            if (at > 0 && at % 4 == 0) letters.append('-');
            letters.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        });
        return letters.toString();
    }

    private byte[] print(long account, String code) {
        return key.print(account + " " + plain(code));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String owner(long account) {
        return "codes of account " + account;
    }
}
