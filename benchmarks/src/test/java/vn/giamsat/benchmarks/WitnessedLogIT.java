package vn.giamsat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.checkpoint.CheckpointSigner;
import vn.giamsat.eventlog.checkpoint.KeyFolder;
import vn.giamsat.eventlog.checkpoint.Publishing;
import vn.giamsat.eventlog.checkpoint.WitnessPolicy;
import vn.giamsat.verifier.Checkpoint;
import vn.giamsat.verifier.Policy;
import vn.giamsat.witness.WitnessProgram;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** The log, the witness as a process of its own, and the verifier understand each other. */
class WitnessedLogIT {

    private static final int EVENTS = 600;

    @TempDir private Path folder;

    @Test
    void what_the_witness_cosigned_is_accepted_by_the_policy_of_an_auditor() throws Exception {
        var keys = new KeyFolder(folder.resolve("keys"), FilledLog.ORIGIN.name());
        keys.introduce(InstantSource.system().instant(), new SecureRandom());
        CheckpointSigner signer = keys.signer();
        String logs =
                signer.keys().stream()
                        .map(key -> "log " + key + "\n")
                        .collect(Collectors.joining());
        Process witness =
                witness(Files.writeString(folder.resolve("policy"), logs + "quorum none\n"));
        try (BufferedReader out = witness.inputReader(StandardCharsets.UTF_8)) {
            String line = "witness w " + out.readLine();
            String port = out.readLine().replaceAll("\\D", "");
            String asked = line + " http://127.0.0.1:" + port + "\nquorum w\n";
            var publishing =
                    new Publishing(
                            FilledLog.ORIGIN,
                            signer,
                            folder.resolve("outside"),
                            InstantSource.system(),
                            WitnessPolicy.parse(asked));

            String note = anchored(publishing);

            byte[] policy = (logs + line + "\nquorum w\n").getBytes(StandardCharsets.UTF_8);
            Checkpoint checkpoint = Checkpoint.read(note.getBytes(StandardCharsets.UTF_8));
            assertThat(checkpoint.size()).isEqualTo(EVENTS);
            assertThat(Policy.read(policy).judge(checkpoint)).isEqualTo(Policy.Verdict.ACCEPTED);
        } finally {
            witness.destroyForcibly();
        }
    }

    private static String anchored(Publishing publishing) throws Exception {
        try (FilledLog filled = new FilledLog(EVENTS, 5, setup -> setup.publishing(publishing))) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> filled.log().checkpoints().anchoredUpTo() == EVENTS);
            return filled.log().checkpoints().latest().orElseThrow().cosigned();
        }
    }

    private Process witness(Path policy) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WitnessProgram.class.getName(),
                        folder.resolve("witness").toString(),
                        "witness.example/w1",
                        "127.0.0.1:0",
                        policy.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
