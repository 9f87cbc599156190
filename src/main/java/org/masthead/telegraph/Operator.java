package org.masthead.telegraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.KeyFile;
import org.masthead.house.Json;
import org.masthead.story.Stories;
import org.masthead.syndication.Ninjs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends telegrams, one after the other, each held in a transaction meanwhile, so that two nodes never send the same. What
 * is not taken is tried again, later and later, for three days.
 */
@Component
class Operator {

    static final int MOST_FAILURES = 20;
    private static final int MOST_TRIES = 12;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    private final TelegraphRepository repository;
    private final Stories stories;
    private final Ninjs ninjs;
    private final KeyFile keys;
    private final Addressee addressee;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    Operator(
            TelegraphRepository repository,
            Stories stories,
            Ninjs ninjs,
            KeyFile keys,
            Addressee addressee,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.stories = stories;
        this.ninjs = ninjs;
        this.keys = keys;
        this.addressee = addressee;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due. */
    void round() {
        for (var sent = 0; sent < AT_ONCE; sent++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> next()))) return;
        }
    }

    private boolean next() {
        var due = repository.takeDue(now());
        due.ifPresent(telegram ->
                repository.byId(telegram.correspondent()).ifPresent(correspondent -> deliver(telegram, correspondent)));
        return due.isPresent();
    }

    private void deliver(TelegraphRepository.Telegram telegram, Correspondent correspondent) {
        var fault = addressee.fault(correspondent.address());
        var answer = fault.isPresent() ? new Answer(false, fault.get()) : send(telegram, correspondent);
        if (answer.taken()) {
            repository.taken(telegram, answer.words(), now());
        } else {
            repository.refused(telegram, answer.words(), next(telegram.tries()), MOST_FAILURES, now());
        }
    }

    private Answer send(TelegraphRepository.Telegram telegram, Correspondent correspondent) {
        var body = body(telegram);
        var at = String.valueOf(now().toEpochSecond());
        var request = HttpRequest.newBuilder(URI.create(correspondent.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Masthead")
                .header("Masthead-Event", telegram.event())
                .header("Masthead-Delivery", String.valueOf(telegram.id()))
                .header("Masthead-Signature", "t=" + at + ",v1=" + signature(correspondent, at + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(status >= 200 && status < 300, "It answered " + status + ".");
        } catch (IOException away) {
            return new Answer(false, "It could not be reached, or did not answer within ten seconds.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(false, "The paper was stopped meanwhile.");
        }
    }

    private String body(TelegraphRepository.Telegram telegram) {
        var body = new LinkedHashMap<String, Object>();
        body.put("event", telegram.event());
        body.put("delivery", telegram.id());
        body.put("made", telegram.made().toString());
        var story = stories.shown(telegram.story());
        if (story.day() != null) body.put("story", ninjs.of(story));
        return Json.write(body);
    }

    private String signature(Correspondent correspondent, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(correspondent.secret(keys).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** When it is tried next; null where it is given up. */
    private @Nullable OffsetDateTime next(int tries) {
        if (tries + 1 >= MOST_TRIES) return null;
        var pause = Duration.ofSeconds(30).multipliedBy(1L << tries);
        return now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** What came back. */
    private record Answer(boolean taken, String words) {}
}
