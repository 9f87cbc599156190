package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.masthead.house.Refused;

/** Whatever is done to a request, in whatever order, it stays a request that can be told about. */
class ReprintStatesProperties {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T12:00:00Z");
    private static final Price PRICE = new Price(BigDecimal.TEN, "USD", "");

    enum Step {
        QUOTE,
        QUOTE_OLD,
        ACCEPT,
        DECLINE,
        REFUSE,
        LAPSE,
        LICENSE,
        EXPIRE,
        REVOKE
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(14);
    }

    @Property(tries = 3_000)
    void nothingIsLicensedThatWasNotAcceptedAndNothingAcceptedThatWasNotQuoted(@ForAll("steps") List<Step> steps) {
        var past = new ArrayList<State>();
        var reprint = asked();
        for (var step : steps) {
            var before = reprint;
            reprint = tried(reprint, step);
            if (reprint == before) continue;
            past.add(reprint.state());
            assertThat(before.state().allows(reprint.state())).isTrue();
            if (reprint.state() == State.ACCEPTED) assertThat(reprint.price()).isNotNull();
            if (reprint.state() == State.LICENSED) {
                assertThat(past).contains(State.QUOTED, State.ACCEPTED);
                assertThat(reprint.licence()).isEqualTo("AP-2026-000001");
            }
            if (List.of(State.REVOKED, State.EXPIRED).contains(reprint.state())) {
                assertThat(past).contains(State.LICENSED);
            }
        }
    }

    @Property(tries = 3_000)
    void whatWasDeclinedRefusedOrRevokedStaysSo(@ForAll("steps") List<Step> steps) {
        for (var end : List.of(State.DECLINED, State.REFUSED, State.REVOKED)) {
            var reprint = asked();
            reprint = new Reprint(
                    1,
                    reprint.secret(),
                    1,
                    reprint.terms(),
                    reprint.asker(),
                    end,
                    PRICE,
                    null,
                    null,
                    "",
                    NOW,
                    null,
                    false);
            for (var step : steps) reprint = tried(reprint, step);
            assertThat(reprint.state()).isEqualTo(end);
        }
    }

    @Property(tries = 1_000)
    void aPriceOnceAcceptedIsNeverAnother(@ForAll("steps") List<Step> steps) {
        var reprint = asked().quoted(PRICE, NOW.plusDays(1)).accepted(NOW);
        for (var step : steps) {
            reprint = tried(reprint, step);
            assertThat(reprint.price()).isEqualTo(PRICE);
        }
    }

    private static Reprint asked() {
        return new Reprint(
                1,
                "secret",
                1,
                new Terms(Use.PRINT, 0, 100, "US", 12, "en", false),
                new Asker("Theo Brandt", "", "theo@boats.example", ""),
                State.ASKED,
                null,
                NOW.toLocalDate(),
                null,
                "",
                NOW,
                null,
                false);
    }

    private static Reprint tried(Reprint reprint, Step step) {
        try {
            return switch (step) {
                case QUOTE -> reprint.quoted(PRICE, NOW.plusDays(1));
                case QUOTE_OLD -> reprint.quoted(PRICE, NOW);
                case ACCEPT -> reprint.accepted(NOW);
                case DECLINE -> reprint.moved(State.DECLINED, "");
                case REFUSE -> reprint.moved(State.REFUSED, "No.");
                case LAPSE -> reprint.moved(State.LAPSED, "");
                case LICENSE -> reprint.licensed("AP-2026-000001");
                case EXPIRE -> reprint.moved(State.EXPIRED, "");
                case REVOKE -> reprint.moved(State.REVOKED, "No more.");
            };
        } catch (Refused refused) {
            assertThat(refused.status()).isEqualTo(409);
            return reprint;
        }
    }
}
