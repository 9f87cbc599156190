package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TelegramTest {

    @Provide
    Arbitrary<Set<String>> keys() {
        return Arbitraries.strings()
                .withChars("abcé:-日0123456789")
                .ofMinLength(1)
                .ofMaxLength(400)
                .set()
                .ofMaxSize(120);
    }

    @Property(tries = 200)
    void allKeysArriveInPayloadsThatFit(@ForAll("keys") Set<String> keys) {
        var payloads = new Telegram("node-1", keys).payloads();

        Set<String> arrived = new HashSet<>();
        for (String payload : payloads) {
            assertThat(payload.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Telegram.LONGEST);
            Telegram telegram = Telegram.of(payload);
            assertThat(telegram.node()).isEqualTo("node-1");
            assertThat(telegram.keys()).isNotEmpty();
            arrived.addAll(telegram.keys());
        }
        assertThat(arrived).isEqualTo(keys);
    }

    @Example
    void aKeyThatCannotBeSentPurgesEverythingRatherThanNothing() {
        for (String key : new String[] {"x".repeat(8000), "two words", ""}) {
            assertThat(new Telegram("n", Set.of(key)).payloads()).as(key).containsExactly("n *");
        }
    }

    @Example
    void aBareNodeSaysNothing() {
        assertThat(Telegram.of("n").keys()).isEmpty();
        assertThat(Telegram.of("").keys()).isEmpty();
    }
}
