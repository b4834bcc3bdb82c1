package vn.giamsat.witness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a witness cosigns, and all that it does not. */
class CosignerTests {

    private static final String NAME = "witness.vn/w1";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final Log log = Log.named(Log.ORIGIN, 300);
    private WitnessKey key;
    private MemoryFolder memory;
    private Cosigner witness;

    @BeforeEach
    void start() throws IOException {
        memory = MemoryFolder.open(folder, List.of(Log.ORIGIN));
        key = memory.key(NAME);
        witness = new Cosigner(key, memory, CLOCK, List.of(log.policy()));
    }

    @Test
    void what_only_grows_is_cosigned_so_that_a_policy_accepts_it() throws IOException {
        TrustPolicy policy =
                TrustPolicy.read(
                        (log.policyText().replace("quorum none\n", "")
                                        + "witness w "
                                        + key.vkey()
                                        + "\nquorum w\n")
                                .getBytes(StandardCharsets.UTF_8));
        int old = 0;
        for (int size : new int[] {1, 2, 3, 64, 65, 200, 300}) {
            WitnessAnswer answer = witness.addCheckpoint(log.request(old, size));
            assertThat(answer.status()).as("from %d to %d", old, size).isEqualTo(200);
            byte[] note = (log.note(size) + answer.body()).getBytes(StandardCharsets.UTF_8);
            assertThat(policy.judge(Checkpoint.read(note))).isEqualTo(TrustPolicy.Verdict.ACCEPTED);
            assertThat(policy.judge(Checkpoint.read(bytes(log.note(size)))))
                    .isEqualTo(TrustPolicy.Verdict.QUORUM_NOT_MET);
            old = size;
        }
    }

    @Test
    void the_same_checkpoint_again_is_cosigned_again() throws IOException {
        witness.addCheckpoint(log.request(0, 100));
        assertThat(witness.addCheckpoint(log.request(100, List.of(), 100)).status()).isEqualTo(200);
    }

    @Test
    void another_size_than_the_last_is_answered_with_the_last() throws IOException {
        witness.addCheckpoint(log.request(0, 100));
        WitnessAnswer answer = witness.addCheckpoint(log.request(50, 120));
        assertThat(answer).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "100\n"));
    }

    @Test
    void a_proof_that_does_not_hold_is_refused() throws IOException {
        witness.addCheckpoint(log.request(0, 100));
        List<Hash> turned = new ArrayList<>(log.proof(100, 130));
        Collections.reverse(turned);
        assertThat(status(log.request(100, turned, 130))).isEqualTo(422);
        assertThat(status(log.request(100, List.of(), 130))).isEqualTo(422);
        assertThat(status(log.request(100, 130))).isEqualTo(200);
    }

    @Test
    void a_first_checkpoint_comes_without_proof() throws IOException {
        assertThat(status(log.request(0, log.proof(3, 100), 100))).isEqualTo(422);
    }

    @Test
    void strangers_are_sent_away() throws IOException {
        assertThat(status(Log.named("other.vn/log", 10).request(0, 10))).isEqualTo(404);
        assertThat(status(Log.named(Log.ORIGIN, 10).request(0, 10))).isEqualTo(403);
        String note = log.note(10).replace("\n10\n", "\n11\n");
        assertThat(status(bytes("old 0\n\n" + note))).isEqualTo(403);
    }

    @Test
    void what_is_not_a_request_is_refused() throws IOException {
        assertThat(status(new byte[0])).isEqualTo(400);
        assertThat(status(bytes("old 0\n" + log.note(10)))).isEqualTo(400);
        assertThat(status(bytes("old 007\n\n" + log.note(10)))).isEqualTo(400);
        assertThat(status(bytes("old 9223372036854775808\n\n" + log.note(10)))).isEqualTo(400);
        assertThat(status(bytes("old 0\nAAAA\n\n" + log.note(10)))).isEqualTo(400);
        assertThat(status(new byte[] {'o', 'l', 'd', ' ', '0', '\n', '\n', (byte) 0xff}))
                .isEqualTo(400);
        assertThat(status(log.request(20, List.of(), 10))).isEqualTo(400);
        List<Hash> long64 = Collections.nCopies(64, log.root(1));
        assertThat(status(log.request(0, long64, 10))).isEqualTo(400);
    }

    @Test
    void of_thousands_of_forks_none_is_cosigned() throws IOException {
        int seen = 200;
        witness.addCheckpoint(log.request(0, seen));
        var random = new Random(11);
        int cosigned = 0;
        for (int i = 0; i < 3_000; i++) {
            Log fork = log.forkedAt(random.nextInt(seen));
            int size = 1 + random.nextInt(300);
            int old = random.nextInt(4) == 0 ? random.nextInt(size + 1) : Math.min(seen, size);
            Log prover = random.nextBoolean() ? fork : log;
            // the fork differs below what was seen, so only a size before the difference could be
            // right
            WitnessAnswer answer =
                    witness.addCheckpoint(fork.request(old, prover.proof(old, size), size));
            cosigned += answer.status() == 200 ? 1 : 0;
        }
        assertThat(cosigned).isZero();
        assertThat(status(log.request(seen, 300))).isEqualTo(200);
    }

    @Test
    void the_count_of_forks_sees_one_where_the_memory_is_lost() throws IOException {
        witness.addCheckpoint(log.request(0, 200));
        memory.remember(Seen.nothingOf(Log.ORIGIN));
        assertThat(status(log.forkedAt(10).request(0, 200))).isEqualTo(200);
    }

    @Test
    void rollbacks_and_old_notes_are_not_cosigned() throws IOException {
        List<byte[]> sent = new ArrayList<>();
        int old = 0;
        for (int size = 20; size <= 300; size += 20) {
            byte[] request = log.request(old, size);
            assertThat(status(request)).isEqualTo(200);
            sent.add(request);
            old = size;
        }
        for (byte[] request : sent) {
            assertThat(status(request)).isEqualTo(409);
        }
        assertThat(status(log.request(300, List.of(), 299))).isEqualTo(400);
        assertThat(memory.of(Log.ORIGIN).size()).isEqualTo(300);
    }

    private int status(byte[] request) throws IOException {
        return witness.addCheckpoint(request).status();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
