package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.witness.WitnessPolicy;
import vn.giamsat.eventlog.witness.WitnessThread;
import vn.giamsat.verifier.note.TrustPolicy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Our log and the witness program, which share no code, over HTTP. */
class DeliveredWitnessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "w.example/one";

    @TempDir private Path home;
    private Desk desk;
    private Path policyOfTheLog;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        policyOfTheLog = home.resolve("policy");
        Files.writeString(policyOfTheLog, WitnessPolicy.none().of(desk.keys.signer().keys()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_cosigns_what_only_grows_also_after_it_was_killed() throws IOException {
        try (var witness = WitnessProcess.start(home.resolve("w"), NAME, policyOfTheLog)) {
            anchoredAfter(3, witness);
            anchoredAfter(700, witness);
        }
        try (var again = WitnessProcess.start(home.resolve("w"), NAME, policyOfTheLog)) {
            anchoredAfter(1, again);
            String policy = policy(again).of(desk.keys.signer().keys());
            assertThat(judged(policy)).isEqualTo(TrustPolicy.Verdict.ACCEPTED);
        }
        assertThat(judged(WitnessPolicy.none().of(desk.keys.signer().keys())))
                .isEqualTo(TrustPolicy.Verdict.ACCEPTED);
    }

    /** By the verifier, from the text it would be given. */
    private TrustPolicy.Verdict judged(String policy) {
        String note = desk.checkpoints.latest().orElseThrow().cosigned();
        return TrustPolicy.read(bytes(policy))
                .judge(vn.giamsat.verifier.note.Checkpoint.read(bytes(note)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void anchoredAfter(int more, WitnessProcess witness) {
        desk.log.grow(more);
        long size = desk.publish().orElseThrow().size();
        var thread = new WitnessThread(desk.log.dataSource(), policy(witness), desk.log.tree());
        thread.start();
        try {
            await().atMost(PATIENCE).until(() -> desk.checkpoints.anchoredUpTo() == size);
        } finally {
            thread.close();
        }
    }

    private static WitnessPolicy policy(WitnessProcess witness) {
        return WitnessPolicy.parse(witness.line() + "quorum " + NAME + "\n");
    }
}
