package vn.giamsat.benchmarks;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.maintenance.RebuildStatus;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/**
 * Rebuilds of every view from the first event to the switch, indexes and all, beside the usual Axon
 * projectors of the two views that can be compared: one statement an event, batches of 200, the
 * same events from the same log. A view and its rival are rebuilt in turn: what else the machine
 * does then hits both.
 */
final class RebuildBenchmark {

    private static final int EVENTS = Benchmarks.events(300_000);
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final int ROUNDS = 3;

    /** A rebuild of a rival lasts as long as ten of ours. */
    private static final int OURS_A_ROUND = 3;

    private static final String TIMELINE = "timeline";
    private static final String CASES = "case_file";
    private static final Set<String> COMPARED = Set.of(TIMELINE, CASES);
    private static final long LOOK_EVERY_NANOS = 20_000_000;

    private final FilledLog filled;
    private final QuerySide views;
    private final Map<String, Double> speeds = new TreeMap<>();

    private RebuildBenchmark(FilledLog filled) {
        this.filled = filled;
        this.views =
                new QuerySide(
                        filled.connections(), filled.connections(), new LogHistory(filled.log()));
    }

    static String run() throws Exception {
        try (FilledLog filled = new FilledLog(EVENTS, 20_260_101)) {
            return new RebuildBenchmark(filled).result();
        }
    }

    private String result() {
        views.maintenance().start();
        try {
            for (String view : QuerySide.viewNames()) {
                if (!COMPARED.contains(view)) {
                    warmUp(() -> rebuilt(views, view));
                    told(view, median(ROUNDS, () -> rebuilt(views, view)));
                }
            }
            double ofTimeline = toRival(TIMELINE, new StockTimeline(filled.connections()));
            double ofCases = toRival(CASES, new StockCaseList(filled.connections()));
            return String.format(
                    Locale.ROOT,
                    "RESULT rebuild_events_per_second=%.0f rebuild_vs_stock=%.1f",
                    speeds.values().stream().mapToDouble(speed -> speed).min().orElseThrow(),
                    Math.min(ofTimeline, ofCases));
        } finally {
            views.maintenance().stop();
        }
    }

    private double toRival(String view, Object handler) {
        DoubleSupplier ours = () -> rebuilt(views, view);
        DoubleSupplier stock = () -> projected(handler);
        warmUp(stock);
        warmUp(ours);
        double[] us = new double[ROUNDS];
        double[] them = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            them[round] = stock.getAsDouble();
            us[round] = median(OURS_A_ROUND, ours);
            ratios[round] = us[round] / them[round];
        }
        told(view, Rounds.median(us));
        System.out.printf(
                Locale.ROOT,
                "%-20s %8.0f events/s, ours %.1f times that: %s%n",
                "stock " + view,
                Rounds.median(them),
                Rounds.median(ratios),
                Arrays.toString(ratios));
        return Rounds.median(ratios);
    }

    /**
     * By time and not by rebuilds: one of a rival lasts half a minute, one of the list of cases two
     * seconds, and what has run for a second only is not compiled yet.
     */
    private static void warmUp(DoubleSupplier rebuild) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP.toNanos()) {
            double _ = rebuild.getAsDouble();
        }
    }

    private static double median(int rounds, DoubleSupplier rebuild) {
        double[] speeds = new double[rounds];
        Arrays.setAll(speeds, _ -> rebuild.getAsDouble());
        return Rounds.median(speeds);
    }

    private void told(String view, double speed) {
        speeds.put(view, speed);
        System.out.printf(Locale.ROOT, "%-20s %8.0f events/s%n", view, speed);
    }

    static double rebuilt(QuerySide views, String view) {
        views.maintenance().dropOld(view);
        views.maintenance().rebuild(view, "benchmark");
        while (status(views, view).state().isUnderWay()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        RebuildStatus ended = status(views, view);
        if (ended.state() != RebuildStatus.State.SWITCHED) {
            throw new IllegalStateException(ended.toString());
        }
        return ended.eventsPerSecond();
    }

    private static RebuildStatus status(QuerySide views, String view) {
        return views.maintenance().rebuilds().stream()
                .filter(status -> status.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private double projected(Object handler) {
        filled.empty("stock_timeline", "stock_case");
        return new StockProjector(filled, handler).eventsPerSecond();
    }
}
