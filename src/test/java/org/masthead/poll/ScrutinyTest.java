package org.masthead.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What gives a forger away, and what does not. */
class ScrutinyTest {

    private static final long ONE_BROWSER = 1;
    private static final long MANY_BROWSERS = -1L;

    private static List<VoteGroup> network(long agents, long... votes) {
        var groups = new ArrayList<VoteGroup>();
        for (var i = 0; i < votes.length; i++)
            groups.add(new VoteGroup(i + 1, 1, "net", "around", 1 << i, votes[i], agents, false, "", ""));
        return groups;
    }

    /** Everybody, the network that is looked at included. */
    private static Scrutiny.Others everybody(List<VoteGroup> network, long... others) {
        var options = new ArrayList<Question.Option>();
        var sum = 0L;
        for (var i = 0; i < others.length; i++) {
            var own = i < network.size() ? network.get(i).votes() : 0;
            options.add(new Question.Option(i + 1, "", others[i] + own, 0));
            sum += others[i] + own;
        }
        return new Scrutiny.Others(sum, 0, options, 0);
    }

    private static List<Long> suspects(List<VoteGroup> network, long... others) {
        return Scrutiny.OF_A_NETWORK.suspects(network, everybody(network, others)).keySet().stream()
                .sorted()
                .toList();
    }

    @Test
    void manyVotesFromOneAddressAreNoOffence() {
        assertThat(suspects(network(MANY_BROWSERS, 250, 150, 100), 500, 300, 200))
                .isEmpty();
        assertThat(suspects(network(ONE_BROWSER, 250, 150, 100), 500, 300, 200)).isEmpty();
        assertThat(suspects(network(ONE_BROWSER, 250, 150, 100), 0, 0, 0)).isEmpty();
    }

    @Test
    void aHandfulIsNeverLookedAt() {
        assertThat(suspects(network(ONE_BROWSER, 19), 0, 500)).isEmpty();
    }

    @Test
    void oneMindAmongManyIsSuspect() {
        assertThat(suspects(network(ONE_BROWSER, 0, 0, 60), 200, 120, 80)).containsExactly(3L);
    }

    @Test
    void onlyWhatIsOutOfProportionIsSuspectNotTheNetwork() {
        assertThat(suspects(network(ONE_BROWSER, 40, 20, 400), 500, 300, 200)).containsExactly(3L);
    }

    @Test
    void anOfficeOfManyBrowsersMayHaveAnOpinion() {
        assertThat(suspects(network(MANY_BROWSERS, 50, 8), 500, 500)).isEmpty();
        assertThat(suspects(network(ONE_BROWSER, 500, 8), 500, 500)).containsExactly(1L);
    }

    @Test
    void whereAllAreOfOneMindNobodyIsSuspect() {
        assertThat(suspects(network(ONE_BROWSER, 500, 0), 980, 20)).isEmpty();
    }

    @Test
    void beforeOthersVoteOnlyTheUnanimousAreSuspect() {
        assertThat(suspects(network(ONE_BROWSER, 30, 0), 2, 1)).containsExactly(1L);
        assertThat(suspects(network(ONE_BROWSER, 20, 10), 2, 1)).isEmpty();
        assertThat(suspects(network(MANY_BROWSERS, 90, 0), 2, 1)).isEmpty();
    }

    @Test
    void aFloodIsSuspectWhateverItSays() {
        assertThat(suspects(network(MANY_BROWSERS, 700, 700, 700), 100, 100, 100))
                .containsExactly(1L, 2L, 3L);
    }
}
