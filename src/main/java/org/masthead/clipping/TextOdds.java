package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The table that weighs what stands where on a news page, {@code text-odds.txt}. */
final class TextOdds {

    /** The parts that a page falls into. */
    enum Stretch {
        /** Everything over the story: the paper's signs, headline, byline. */
        HEAD,
        BODY,
        /** Lists of other stories and of videos. */
        STORIES,
        POLL,
        COMMENTS,
        BIOGRAPHY,
        /** Newsletters, subscriptions, advertisements, consent. */
        ASIDE,
        FOOT
    }

    private static final int STRETCHES = Stretch.values().length;
    private static final String FROM = "from ";

    private static final TextOdds ODDS = new TextOdds();

    private final Map<String, double[]> fits = new HashMap<>();
    private final double[][] goesOver = new double[STRETCHES][];

    private TextOdds() {
        try (var table = Objects.requireNonNull(TextOdds.class.getResourceAsStream("text-odds.txt"))) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("what"))
                    .forEach(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well something known by this name fits each stretch. */
    static double[] fits(String name) {
        return Objects.requireNonNull(ODDS.fits.get(name), name).clone();
    }

    static double goesOver(int from, int to) {
        return ODDS.goesOver[from][to];
    }

    private void row(String line) {
        var columns = line.substring(line.startsWith(FROM) ? FROM.length() : 0)
                .strip()
                .split("\\s+");
        var numbers =
                Arrays.stream(columns).skip(1).mapToDouble(Double::parseDouble).toArray();
        if (line.startsWith(FROM)) goesOver[Stretch.valueOf(columns[0]).ordinal()] = numbers;
        else fits.put(columns[0], numbers);
    }
}
