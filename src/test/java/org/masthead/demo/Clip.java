package org.masthead.demo;

/** A short silent film of Averley, drawn frame by frame on a sheet of 1600 by 900. */
interface Clip {

    double WIDTH = 1600;
    double HEIGHT = 900;

    /** What its files are called. */
    String name();

    double seconds();

    /** When its poster is taken, in seconds. */
    double poster();

    /** By how much its files may be coarser than others, so that they stay small. */
    default int coarser() {
        return 0;
    }

    void draw(Canvas c, double at);

    /** How far something is that begins at one moment and ends at another: from 0 to 1, gently at both ends. */
    static double eased(double at, double from, double to) {
        var t = Math.clamp((at - from) / (to - from), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
