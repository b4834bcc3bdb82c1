package vn.giamsat.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * How fast an auditor checks a whole log offline: stored events, leaves, tiles, checkpoints, from
 * an export, by one process that has one processor and half a gigabyte.
 */
final class VerifyBenchmark {

    private static final int EVENTS = Benchmarks.events(100_000);
    private static final int EVENTS_A_CHECKPOINT = 1_000;
    private static final long LOOK_EVERY_NANOS = 20_000_000;

    private VerifyBenchmark() {}

    static String run() throws Exception {
        Path folder = Files.createTempDirectory("verify-benchmark");
        try {
            Path policy = export(folder);
            double speed = median(rounds(folder.resolve("log"), policy));
            return String.format(Locale.ROOT, "RESULT verify_events_per_second=%.0f", speed);
        } finally {
            delete(folder);
        }
    }

    private static Path export(Path folder) throws Exception {
        var signer = new NoteSigner(FilledLog.ORIGIN.name());
        try (FilledLog filled = new FilledLog(EVENTS, 20_260_101).started()) {
            while (filled.log().tree().head().size() < EVENTS) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
            new HistoryExport(filled.log(), folder.resolve("log"))
                    .write(signer, EVENTS_A_CHECKPOINT);
        }
        return Files.writeString(folder.resolve("policy.txt"), signer.policy());
    }

    private static List<Double> rounds(Path log, Path policy) throws Exception {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            // the compiler and the collector of the JVM stay on the same core too
            command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VerifyRounds.class.getName(),
                        log.toString(),
                        policy.toString()));
        Process checker =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Double> rounds = new ArrayList<>();
        try (BufferedReader out = checker.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                rounds.add(Double.valueOf(line));
                System.out.printf(
                        Locale.ROOT, "round %d: %.0f events/s%n", rounds.size(), rounds.getLast());
            }
        }
        if (checker.waitFor() != 0 || rounds.size() != VerifyRounds.ROUNDS) {
            throw new IllegalStateException("the check did not end well");
        }
        return rounds;
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
