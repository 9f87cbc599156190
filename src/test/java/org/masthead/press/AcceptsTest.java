package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class AcceptsTest {

    /** One item of an Accept-Encoding list. */
    record Item(String token, Optional<Integer> quality) {

        String written() {
            return quality.map(q -> token + ";q=" + String.format(Locale.ROOT, "%.3f", q / 1000.0))
                    .orElse(token);
        }

        int worth() {
            return quality.orElse(1000);
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> token = Arbitraries.of("br", "zstd", "gzip", "identity", "*", "deflate");
        Arbitrary<Optional<Integer>> quality =
                Arbitraries.of(0, 1, 500, 501, 999, 1000).optional(0.7);
        return Combinators.combine(token, quality)
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .uniqueElements(Item::token);
    }

    @Property
    void nothingIsSentThatTheReaderLikesLessThanSomethingElse(@ForAll("items") List<Item> items) {
        String header = String.join(", ", items.stream().map(Item::written).toList());

        Coding chosen = Accepts.of(header).choose(true);

        List<Coding> best = new ArrayList<>();
        double most = 0;
        for (Coding coding : Coding.values()) {
            double worth = worth(items, coding);
            if (worth > most) {
                best.clear();
                most = worth;
            }
            if (worth == most && worth > 0) {
                best.add(coding);
            }
        }
        assertThat(chosen).as(header).isEqualTo(best.isEmpty() ? Coding.IDENTITY : best.getFirst());
    }

    /** As RFC 9110, section 12.5.3, has it: identity goes without saying, but comes last. */
    private static double worth(List<Item> items, Coding coding) {
        for (Item item : items) {
            if (item.token().equals(coding.token())) {
                return item.worth();
            }
        }
        for (Item item : items) {
            if (item.token().equals("*")) {
                return item.worth();
            }
        }
        return coding == Coding.IDENTITY ? 0.5 : 0;
    }

    @Property
    void aPageNotWorthCompressingIsSentPlainUnlessThatIsRefused(@ForAll("items") List<Item> items) {
        String header = String.join(",", items.stream().map(Item::written).toList());

        Coding chosen = Accepts.of(header).choose(false);

        assertThat(chosen == Coding.IDENTITY || worth(items, Coding.IDENTITY) == 0)
                .as(header)
                .isTrue();
    }

    @Property
    void nonsenseNeverFails(@ForAll @StringLength(max = 1200) String header) {
        assertThat(Accepts.of(header).order()).isNotEmpty();
        assertThat(Accepts.of("gzip;" + header + ",br;q=" + header).order()).isNotEmpty();
    }

    @Example
    void allCodingsWorkHere() {
        assertThat(Coding.available()).containsExactly(Coding.values());
    }

    @Example
    void aQualityThatMakesNoSenseRefuses() {
        assertThat(Accepts.of("br;q=2, gzip;q=0.1").choose(true)).isEqualTo(Coding.GZIP);
        assertThat(Accepts.of("br; level=5; Q=0, gzip").choose(true)).isEqualTo(Coding.GZIP);
    }
}
