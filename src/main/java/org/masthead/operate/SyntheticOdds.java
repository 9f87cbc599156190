package org.masthead.operate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How often each of several things is taken. */
final class SyntheticOdds {

    private final double[] upTo;

    private SyntheticOdds(int count, IntToDoubleFunction weight) {
        upTo = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) upTo[i] = sum += weight.applyAsDouble(i);
    }

    static SyntheticOdds of(int... weights) {
        return new SyntheticOdds(weights.length, i -> weights[i]);
    }

    /** As words in a language: the second is about half as frequent as the first, the tenth a tenth. */
    static SyntheticOdds zipf(int count, double exponent) {
        return new SyntheticOdds(count, i -> Math.pow(i + 2.7, -exponent));
    }

    /** The number of the one taken, from 0. */
    int pick(SyntheticDice dice) {
        var found = Arrays.binarySearch(upTo, dice.real() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
