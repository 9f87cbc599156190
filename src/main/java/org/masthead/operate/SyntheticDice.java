package org.masthead.operate;

/** Dice that fall the same way whenever the same story is written: a SplitMix64 generator. */
final class SyntheticDice {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    private SyntheticDice(long state) {
        this.state = state;
    }

    /**
     * @param purpose what they are thrown for, so that different things about one number are independent
     * @param number of the story, the person or the place
     */
    static SyntheticDice of(String purpose, long number) {
        return new SyntheticDice(mixed(purpose.hashCode() * STEP + mixed(number + STEP)));
    }

    /** At least 0 and less than 1. */
    double real() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** At least 0 and less than this. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** At least the first, at most the second, small ones more often: their logarithms are spread evenly. */
    int between(int least, int most) {
        return (int) Math.min(most, least * Math.exp(real() * Math.log((most + 1.0) / least)));
    }

    boolean chance(double probability) {
        return real() < probability;
    }

    <T> T of(T[] all) {
        return all[below(all.length)];
    }

    /** A number from the bell curve around 0, with the usual width of 1. */
    double bell() {
        return Math.sqrt(-2 * Math.log(1 - real())) * Math.cos(2 * Math.PI * real());
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
