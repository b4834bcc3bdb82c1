package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.Locale;

/**
 * Commands a second through the bus, one event each, at 1, 8 and 32 clients: ours beside Axon's
 * stock JDBC engine. Rounds alternate between the rivals, and the median of the rounds counts.
 */
final class CommandsBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int ROUNDS = 9;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(2);

    private CommandsBenchmark() {}

    static String run() throws Exception {
        var result = new StringBuilder("RESULT");
        try (Rival ours = new OurLog();
                Rival stock = new StockAxon()) {
            new Load(stock, 8).commandsPerSecond(WARM_UP);
            new Load(ours, 8).commandsPerSecond(WARM_UP);
            for (int clients : CLIENTS) {
                double[] oursRounds = new double[ROUNDS];
                double[] stockRounds = new double[ROUNDS];
                double[] ratios = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    stockRounds[round] = measure(stock, clients);
                    oursRounds[round] = measure(ours, clients);
                    ratios[round] = oursRounds[round] / stockRounds[round];
                }
                result.append(
                        String.format(
                                Locale.ROOT,
                                " commands_%1$d=%2$.0f stock_%1$d=%3$.0f vs_stock_%1$d=%4$.2f",
                                clients,
                                Rounds.median(oursRounds),
                                Rounds.median(stockRounds),
                                Rounds.median(ratios)));
            }
        }
        return result.toString();
    }

    private static double measure(Rival rival, int clients) throws Exception {
        double speed = new Load(rival, clients).commandsPerSecond(ROUND);
        System.out.printf(
                Locale.ROOT, "%-6s %2d clients %8.0f commands/s%n", rival.name(), clients, speed);
        return speed;
    }
}
