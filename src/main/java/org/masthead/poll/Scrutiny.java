package org.masthead.poll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks at the votes of one network beside everybody else's, and says which of them look made rather than cast. Many
 * votes from one address are no offence: an office, a school, a telephone company's customers all share one. What gives
 * a forger away is many votes for the same answer where others are of other minds.
 *
 * @param fewest how many votes of one kind of browser are worth a look
 */
record Scrutiny(int fewest) {

    /** For an address, or a household. */
    static final Scrutiny OF_A_NETWORK = new Scrutiny(20);

    /** For the networks around it: only what none of them shows by itself. */
    static final Scrutiny OF_A_NEIGHBOURHOOD = new Scrutiny(80);

    private static final int MANY_BROWSERS = 4;
    private static final int ENOUGH_OTHERS = 40;
    private static final int SEVERAL_NETWORKS = 5;
    private static final int FLOOD = 1_000;
    private static final int FLOOD_TIMES = 4;
    private static final double UNANIMOUS = 0.9;
    private static final double APART = 0.2;
    private static final double UNLIKELY = 5;
    private static final double VERY_UNLIKELY = 7;

    /** The groups that look made, each with the reason as an editor and a reader may see it. */
    Map<Long, String> suspects(List<VoteGroup> network, Others all) {
        var suspects = new HashMap<Long, String>();
        var own = network.stream().mapToLong(VoteGroup::votes).sum();
        var others = all.without(network);
        if (own > FLOOD && own > FLOOD_TIMES * others.voters()) {
            for (var group : network)
                suspects.put(
                        group.id(),
                        "%,d votes came from one network, many times more than from all others together."
                                .formatted(own));
            return suspects;
        }
        var browsers =
                Long.bitCount(network.stream().mapToLong(VoteGroup::agents).reduce(0, (one, more) -> one | more));
        var few = browsers * 10L <= own;
        if (own < (few ? fewest : fewest * MANY_BROWSERS)) return suspects;
        var alike = network.stream().collect(Collectors.groupingBy(VoteGroup::choices));
        alike.forEach((choices, groups) -> {
            var votes = groups.stream().mapToLong(VoteGroup::votes).sum();
            if (!apart(choices, votes, own, few, others)) return;
            var reason = "%,d of %,d votes from one network were for the same answer, unlike everybody else’s."
                    .formatted(votes, own);
            for (var group : groups) suspects.put(group.id(), reason);
        });
        return suspects;
    }

    /** Whether the network is of one mind where the others are of many. */
    private static boolean apart(int choices, long votes, long own, boolean few, Others others) {
        var share = (double) votes / own;
        var counted = others.voters() >= ENOUGH_OTHERS;
        if (!counted && others.networksAside() < SEVERAL_NETWORKS) return few && share >= UNANIMOUS;
        var voters = counted ? others.voters() : others.voters() + others.aside();
        var same = counted ? others.counted(choices) : others.any(choices);
        var shareElsewhere = voters == 0 ? 0 : (double) same / voters;
        if (share - shareElsewhere < APART || voters == 0) return false;
        var both = (votes + same) / (double) (own + voters);
        var deviation = Math.sqrt(both * (1 - both) * (1.0 / own + 1.0 / voters));
        return (share - shareElsewhere) / deviation >= (few ? UNLIKELY : VERY_UNLIKELY);
    }

    /**
     * How everybody has answered, whoever is looked at left out or not.
     *
     * @param voters whose votes count
     * @param aside votes that do not
     * @param options the answers with their tallies
     * @param networksAside how many other networks have votes set aside
     */
    record Others(long voters, long aside, List<Question.Option> options, long networksAside) {

        Others without(List<VoteGroup> network) {
            var countedVotes = sum(network, false);
            var asideVotes = sum(network, true);
            var rest = options.stream()
                    .map(option -> new Question.Option(
                            option.position(),
                            option.words(),
                            option.votes() - sum(chosen(network, option), false),
                            option.setAside() - sum(chosen(network, option), true)))
                    .toList();
            return new Others(
                    voters - countedVotes, aside - asideVotes, rest, networksAside - (asideVotes > 0 ? 1 : 0));
        }

        /** How many chose these answers, at most. */
        long counted(int choices) {
            return options.stream()
                    .filter(option -> Question.chosen(choices, option.position()))
                    .mapToLong(Question.Option::votes)
                    .min()
                    .orElse(0);
        }

        /** The same with the votes that do not count. */
        long any(int choices) {
            return options.stream()
                    .filter(option -> Question.chosen(choices, option.position()))
                    .mapToLong(option -> option.votes() + option.setAside())
                    .min()
                    .orElse(0);
        }

        private static List<VoteGroup> chosen(List<VoteGroup> network, Question.Option option) {
            return network.stream()
                    .filter(group -> Question.chosen(group.choices(), option.position()))
                    .toList();
        }

        private static long sum(List<VoteGroup> groups, boolean aside) {
            return groups.stream()
                    .filter(group -> group.aside() == aside)
                    .mapToLong(VoteGroup::votes)
                    .sum();
        }
    }
}
