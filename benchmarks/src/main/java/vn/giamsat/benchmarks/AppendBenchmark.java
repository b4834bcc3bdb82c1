package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.Locale;

/**
 * The append path in one run on one server: commands through the bus on our log, on Axon's stock
 * JDBC engine, and single-row inserts without any of it. Each round measures all of them one after
 * the other, the order changing, and what counts is the median of the ratios of the rounds: what
 * else the machine does then hits all of them.
 */
final class AppendBenchmark {

    private static final int ROUNDS = 15;
    private static final int WARM_UP_COMMANDS = 20_000;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TURN = Duration.ofSeconds(2);

    private final OurLog ours;
    private final StockAxon stock;
    private final RawInserts raw;

    private AppendBenchmark(OurLog ours, StockAxon stock, RawInserts raw) {
        this.ours = ours;
        this.stock = stock;
        this.raw = raw;
    }

    static String run() throws Exception {
        try (var ours = new OurLog();
                var stock = new StockAxon();
                var raw = new RawInserts()) {
            return new AppendBenchmark(ours, stock, raw).result();
        }
    }

    private String result() throws Exception {
        for (Rival rival : new Rival[] {stock, ours, raw}) {
            warmUp(rival);
        }
        ours.proofs().takeMillis();
        Ratios at8 = rounds(8);
        Ratios at32 = rounds(32);
        double[] lag = ours.proofs().takeMillis();
        System.out.printf(
                Locale.ROOT,
                "%d events followed to their proof: median %.0f ms%n"
                        + "processor time, stock to ours: %.2f at 8 clients, %.2f at 32%n",
                lag.length,
                Rounds.median(lag),
                Rounds.median(at8.processorTime),
                Rounds.median(at32.processorTime));
        return String.format(
                Locale.ROOT,
                "RESULT append_vs_stock_8=%.2f append_vs_stock_32=%.2f append_vs_pgbench_8=%.2f sequencing_p99_ms=%.0f",
                Rounds.median(at8.toStock),
                Rounds.median(at32.toStock),
                Rounds.median(at8.toRaw),
                Rounds.p99(lag));
    }

    /** By commands and not by time: a busy machine compiles late. */
    private static void warmUp(Rival rival) throws Exception {
        double done = 0;
        while (done < WARM_UP_COMMANDS) {
            long start = System.nanoTime();
            double speed = new Load(rival, 8).commandsPerSecond(WARM_UP);
            done += speed * (System.nanoTime() - start) / 1e9;
        }
    }

    private Ratios rounds(int clients) throws Exception {
        var ratios = new Ratios();
        for (int round = 0; round < ROUNDS; round++) {
            boolean oursFirst = round % 2 == 0;
            Turn before = oursFirst ? measure(ours, clients) : null;
            Turn them = measure(stock, clients);
            Turn inserts = measure(raw, clients);
            Turn us = before == null ? measure(ours, clients) : before;
            ratios.toStock[round] = us.speed / them.speed;
            ratios.toRaw[round] = us.speed / inserts.speed;
            ratios.processorTime[round] = them.processorTime / us.processorTime;
        }
        return ratios;
    }

    private Turn measure(Rival rival, int clients) throws Exception {
        CpuTime before = CpuTime.now(raw.backend());
        long start = System.nanoTime();
        double speed = new Load(rival, clients).commandsPerSecond(TURN);
        double commands = speed * (System.nanoTime() - start) / 1e9;
        CpuTime spent = CpuTime.now(raw.backend()).since(before);
        System.out.printf(
                Locale.ROOT,
                "%-6s %2d clients %8.0f commands/s, %s%n",
                rival.name(),
                clients,
                speed,
                spent.per(commands));
        return new Turn(speed, spent.perCommand(commands));
    }

    private record Turn(double speed, double processorTime) {}

    private static final class Ratios {

        private final double[] toStock = new double[ROUNDS];
        private final double[] toRaw = new double[ROUNDS];
        private final double[] processorTime = new double[ROUNDS];
    }
}
