package vn.giamsat.benchmarks;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * From the answer of a command until what it recorded is on the page: a unit is renamed, and its
 * page asked for at least at that version. Beside it the same page when there is nothing to wait
 * for.
 */
final class VisibleBenchmark {

    private static final int TIMES = Benchmarks.number("bench.times", 500);
    private static final int WARM_UP = 200;
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*(\\d+)");

    private VisibleBenchmark() {}

    static String run() throws Exception {
        try (var product = RunningProduct.start()) {
            var office = new OfficeAtWork(product.address());
            double[] visible = new double[TIMES];
            double[] alone = new double[TIMES];
            double[] answered = new double[TIMES];
            for (int i = -WARM_UP; i < TIMES; i++) {
                String unit = office.anyUnit(i + WARM_UP);
                String name = "Đảng ủy xã lần thứ " + (i + WARM_UP) + " hết";
                long sent = System.nanoTime();
                String version = OfficeUser.found(VERSION, office.rename(unit, name));
                long answer = System.nanoTime();
                String page = "/units/" + unit;
                String shown = office.clerk().page(page + "?atLeast=" + unit + ":" + version);
                long seen = System.nanoTime();
                if (!shown.contains(name)) {
                    throw new IllegalStateException(name + " is not on the page");
                }
                office.clerk().page(page);
                if (i >= 0) {
                    answered[i] = (answer - sent) / 1e6;
                    visible[i] = (seen - answer) / 1e6;
                    alone[i] = (System.nanoTime() - seen) / 1e6;
                }
            }
            return String.format(
                    Locale.ROOT,
                    "RESULT answer_p50_ms=%.1f answer_p99_ms=%.1f visible_p50_ms=%.1f"
                            + " visible_p99_ms=%.1f page_alone_p50_ms=%.1f page_alone_p99_ms=%.1f",
                    Rounds.median(answered),
                    Rounds.p99(answered),
                    Rounds.median(visible),
                    Rounds.p99(visible),
                    Rounds.median(alone),
                    Rounds.p99(alone));
        }
    }
}
