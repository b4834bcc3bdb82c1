package vn.giamsat.benchmarks;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.life.RebuildStatus;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/**
 * Rebuilds of every view from the first event to the switch, indexes and all, beside the usual Axon
 * projectors of the two views that can be compared: one statement an event, batches of 200, the
 * same events from the same log.
 */
final class RebuildBenchmark {

    private static final int EVENTS = Benchmarks.events(300_000);
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final int ROUNDS = 3;
    private static final long LOOK_EVERY_NANOS = 20_000_000;

    private RebuildBenchmark() {}

    static String run() throws Exception {
        try (FilledLog filled = new FilledLog(EVENTS, 20_260_101)) {
            Map<String, Double> ours = ours(filled);
            double timeline =
                    median(filled, "stock timeline", new StockTimeline(filled.connections()));
            double cases =
                    median(filled, "stock case list", new StockCaseList(filled.connections()));
            double ofTimeline = ours.getOrDefault("timeline", 0.0) / timeline;
            double ofCases = ours.getOrDefault("case_file", 0.0) / cases;
            System.out.printf(
                    Locale.ROOT,
                    "timeline %.1fx stock, case_file %.1fx stock%n",
                    ofTimeline,
                    ofCases);
            return String.format(
                    Locale.ROOT,
                    "RESULT rebuild_events_per_second=%.0f rebuild_vs_stock=%.1f",
                    ours.values().stream().mapToDouble(speed -> speed).min().orElseThrow(),
                    Math.min(ofTimeline, ofCases));
        }
    }

    private static Map<String, Double> ours(FilledLog filled) {
        QuerySide views =
                new QuerySide(
                        filled.connections(), filled.connections(), new LogHistory(filled.log()));
        views.life().start();
        Map<String, Double> speeds = new TreeMap<>();
        try {
            for (String view : QuerySide.viewNames()) {
                speeds.put(view, steady(() -> rebuilt(views, view)));
                System.out.printf(Locale.ROOT, "%-20s %8.0f events/s%n", view, speeds.get(view));
            }
        } finally {
            views.life().stop();
        }
        return speeds;
    }

    /**
     * The median of the last rounds. Warmed up by time and not by rebuilds: one of a rival lasts as
     * long as ten of ours, and what has run for a second only is not compiled yet.
     */
    private static double steady(DoubleSupplier rebuilt) {
        var speeds = new ArrayDeque<Double>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP.toNanos()) {
            speeds.add(rebuilt.getAsDouble());
        }
        for (int round = 0; round < ROUNDS; round++) {
            speeds.add(rebuilt.getAsDouble());
        }
        return Rounds.median(
                speeds.reversed().stream()
                        .limit(ROUNDS)
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }

    static double rebuilt(QuerySide views, String view) {
        views.life().dropOld(view);
        views.life().rebuild(view, "benchmark");
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
        return views.life().rebuilds().stream()
                .filter(status -> status.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private static double median(FilledLog filled, String name, Object handler) {
        double speed =
                steady(
                        () -> {
                            filled.empty("stock_timeline", "stock_case");
                            return new StockProjector(filled, handler).eventsPerSecond();
                        });
        System.out.printf(Locale.ROOT, "%-20s %8.0f events/s%n", name, speed);
        return speed;
    }
}
