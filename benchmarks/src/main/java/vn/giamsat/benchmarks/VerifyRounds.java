package vn.giamsat.benchmarks;

import vn.giamsat.verifier.export.ExportedLog;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks an export a few times in a process of its own, and prints how long each time took. */
final class VerifyRounds {

    static final int ROUNDS = 5;

    private VerifyRounds() {}

    public static void main(String[] args) throws IOException {
        TrustPolicy policy = TrustPolicy.read(Files.readAllBytes(Path.of(args[1])));
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            try (LogSource log = ExportedLog.open(Path.of(args[0]))) {
                Report report = Fsck.of(log, policy).run();
                if (!report.clean() || report.events() == 0) {
                    throw new IllegalStateException("not as signed: " + report);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(report.events() / seconds);
            }
        }
    }
}
