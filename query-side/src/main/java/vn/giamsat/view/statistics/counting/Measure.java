package vn.giamsat.view.statistics.counting;

/**
 * One figure of a row: what is counted, under which condition, and the business day that puts it
 * into a period. What is not dated is counted whatever the period is: what stands, and what lacks
 * its day.
 *
 * @param additive whether the rows add up to the total; different things may be in several rows
 */
public record Measure(
        String name,
        Counted counted,
        String join,
        String day,
        String condition,
        boolean dated,
        boolean additive) {

    static Measure of(String name, Counted counted, String day, String condition) {
        return new Measure(name, counted, "", day, condition, true, true);
    }

    /** Counted whatever the period is; the day is only shown. */
    static Measure standing(String name, Counted counted, String day, String condition) {
        return new Measure(name, counted, "", day, condition, false, true);
    }

    /** Counts different things, which may be in several rows. */
    Measure apart() {
        return new Measure(name, counted, join, day, condition, dated, false);
    }

    Measure joining(String other) {
        return new Measure(name, counted, other, day, condition, dated, additive);
    }
}
