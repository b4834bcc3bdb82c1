package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What people feel when all are at work: 200 commands and 300 pages a second over HTTP for a
 * minute, at a steady rate, each request's time from when it was meant to be sent.
 */
final class MixedBenchmark {

    private static final int COMMANDS = Benchmarks.number("bench.commands", 200);
    private static final int VIEWS = Benchmarks.number("bench.views", 300);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TIME = Duration.ofSeconds(Benchmarks.number("bench.seconds", 60));

    private MixedBenchmark() {}

    static String run() throws Exception {
        try (var product = RunningProduct.start()) {
            var office = new OfficeAtWork(product.address());
            run(office, WARM_UP);
            Duration java = product.java();
            Duration postgresql = product.postgresql();
            Duration clients = ofClients();
            List<OpenLoop.Outcome> outcomes = run(office, TIME);
            System.out.printf(
                    Locale.ROOT,
                    "processor time a second: product %.2f s, PostgreSQL %.2f s, clients %.2f s%n",
                    share(product.java().minus(java)),
                    share(product.postgresql().minus(postgresql)),
                    share(ofClients().minus(clients)));
            outcomes.forEach(MixedBenchmark::printKinds);
            return told(outcomes);
        }
    }

    private static List<OpenLoop.Outcome> run(OfficeAtWork office, Duration time) throws Exception {
        var commands = new OpenLoop("commands", COMMANDS, office::command);
        var views = new OpenLoop("views", VIEWS, office::look);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<OpenLoop.Outcome> sending = () -> commands.run(time);
            Callable<OpenLoop.Outcome> looking = () -> views.run(time);
            Future<OpenLoop.Outcome> sent = threads.submit(sending);
            Future<OpenLoop.Outcome> seen = threads.submit(looking);
            return List.of(sent.get(), seen.get());
        }
    }

    private static void printKinds(OpenLoop.Outcome outcome) {
        outcome.byKind()
                .forEach(
                        (kind, millis) ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "%s %s: %d, p50 %.1f ms, p99 %.1f ms%n",
                                        outcome.name(),
                                        kind,
                                        millis.length,
                                        Rounds.median(millis),
                                        Rounds.p99(millis)));
    }

    private static String told(List<OpenLoop.Outcome> outcomes) {
        var result = new StringBuilder("RESULT");
        for (OpenLoop.Outcome outcome : outcomes) {
            double[] millis = outcome.millis();
            result.append(
                    String.format(
                            Locale.ROOT,
                            " %1$s=%2$d %1$s_p50_ms=%3$.1f %1$s_p99_ms=%4$.1f %1$s_errors=%5$d",
                            outcome.name(),
                            millis.length,
                            Rounds.median(millis),
                            Rounds.p99(millis),
                            outcome.errors()));
        }
        return result.toString();
    }

    private static Duration ofClients() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double share(Duration processor) {
        return processor.toNanos() / (double) TIME.toNanos();
    }
}
