package vn.giamsat.benchmarks;

import java.util.Arrays;

/** What counts of several measurements. */
final class Rounds {

    private Rounds() {}

    /** The middle one; not a number where there are none. */
    static double median(double[] rounds) {
        if (rounds.length == 0) {
            return Double.NaN;
        }
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The value that 99 of a hundred do not exceed; not a number where there are none. */
    static double p99(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }
}
