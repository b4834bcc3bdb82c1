package vn.giamsat.eventlog.append;

/**
 * How long the writer waits for more requests before it writes them together (group commit). Who
 * was just answered tends to come back within the time that writing takes; without a moment's
 * patience the clients fall into two groups that wait for each other's flush, and each pays for
 * two. Who was alone the last time does not wait.
 */
final class BatchWindow {

    /** Stragglers shall not hold up the others. */
    private static final double ENOUGH = 0.5;

    private static final double WEIGHT_OF_LAST = 0.2;
    private static final long LONGEST_NANOS = 5_000_000;

    private int clients = 1;
    private double usualNanos;

    /** What a write told: how many it served, how many came meanwhile, and how long it took. */
    void written(int served, int waiting, long nanos) {
        clients = served + waiting;
        usualNanos =
                usualNanos == 0
                        ? nanos
                        : usualNanos * (1 - WEIGHT_OF_LAST) + nanos * WEIGHT_OF_LAST;
    }

    /** How many requests make it pointless to wait any longer. */
    int enough() {
        return (int) Math.ceil(clients * ENOUGH);
    }

    /** No longer than writing takes. */
    long patienceNanos() {
        return Math.min((long) usualNanos, LONGEST_NANOS);
    }
}
