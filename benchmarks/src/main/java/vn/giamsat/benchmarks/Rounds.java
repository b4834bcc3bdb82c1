package vn.giamsat.benchmarks;

import java.util.Arrays;

/** What counts of several measurements. */
final class Rounds {

    private Rounds() {}

    static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The value that 99 of a hundred do not exceed. */
    static double p99(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
    }
}
