package vn.giamsat.verifier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.tree.NaiveTree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changed receipts, checkpoints, policies, tiles and entries: none is accepted. The long run is
 * {@code mvn -pl verifier test -Dtest=MutationTests -Dmutations=10000000}.
 */
class MutationTests {

    private static final int WANTED = Integer.getInteger("mutations", 10_400);
    private static final int SIZE = 90;
    private static final TestLog LOG = TestLog.of(SIZE, 99);
    private static final TrustPolicy POLICY = TestLog.policy(quorum());

    private static String quorum() {
        return "witness w " + TestLog.WITNESS.key().vkey() + "\nquorum w\n";
    }

    private static byte[] receipt(int index, int size) {
        List<Hash> tree = LOG.levels.getFirst().subList(0, size);
        var text =
                new StringBuilder("c2sp.org/tlog-proof@v1\nextra ")
                        .append(Base64Text.encode(LOG.entries.get(index)))
                        .append("\nindex ")
                        .append(index)
                        .append('\n');
        NaiveTree.path(index, tree).forEach(hash -> text.append(hash.base64()).append('\n'));
        byte[] note = LOG.note(size, TestLog.ED25519, TestLog.ML_DSA, TestLog.WITNESS);
        return text.append('\n')
                .append(new String(note, StandardCharsets.UTF_8))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isAccepted(byte[] receipt, TrustPolicy policy) {
        try {
            return new ReceiptCheck(policy).of(TlogProof.read(receipt)).clean();
        } catch (Unreadable refused) {
            return false;
        }
    }

    private static List<byte[]> receipts() {
        List<byte[]> receipts = new ArrayList<>();
        for (int size : new int[] {8, 33, 64, SIZE}) {
            for (int index : new int[] {0, 1, size / 2, size - 3}) {
                receipts.add(receipt(index, size));
            }
        }
        return receipts;
    }

    @Test
    void an_unchanged_receipt_is_accepted() {
        assertThat(receipts()).allMatch(receipt -> isAccepted(receipt, POLICY));
    }

    @Test
    void no_changed_receipt_is_accepted() {
        List<byte[]> receipts = receipts();
        var random = new Random(20261122);
        for (int i = 0; i < WANTED * 3 / 4; i++) {
            Mutations mutation = Mutations.values()[i % Mutations.values().length];
            byte[] changed = mutation.of(receipts.get(random.nextInt(receipts.size())), random);
            assertThat(isAccepted(changed, POLICY)).as("%s, number %d", mutation, i).isFalse();
        }
    }

    @Test
    void no_changed_policy_pins_what_it_did() {
        byte[] receipt = receipt(5, 64);
        byte[] file =
                ("log "
                                + TestLog.ED25519.key().vkey()
                                + "\nlog "
                                + TestLog.ML_DSA.key().vkey()
                                + "\n"
                                + quorum())
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(isAcceptedUnder(file, receipt)).isTrue();
        var random = new Random(7);
        for (int i = 0; i < WANTED / 8; i++) {
            byte[] changed = file.clone();
            int bit = random.nextInt(changed.length * 8);
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isAcceptedUnder(changed, receipt)).as("bit %d", bit).isFalse();
        }
    }

    private static boolean isAcceptedUnder(byte[] policy, byte[] receipt) {
        try {
            return isAccepted(receipt, TrustPolicy.read(policy));
        } catch (Unreadable refused) {
            return false;
        }
    }

    @Test
    void no_changed_tile_or_entry_passes() throws IOException {
        TestLog log = TestLog.of(40, 5);
        var random = new Random(3);
        for (int i = 0; i < WANTED / 16; i++) {
            int at = random.nextInt(40);
            Hash tile = log.levels.getFirst().get(at);
            byte[] changed = tile.bytes();
            changed[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
            log.levels.getFirst().set(at, Hash.fromBytes(changed));
            assertFound(log, at, AuditFindingKind.TILE_ALTERED);
            log.levels.getFirst().set(at, tile);

            byte[] entry = log.entries.get(at);
            byte[] other = entry.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            log.entries.set(at, other);
            assertFound(log, at, AuditFindingKind.ENTRY_ALTERED);
            log.entries.set(at, entry);
        }
        assertThat(Fsck.of(log, TestLog.policy()).run().clean()).isTrue();
    }

    private static void assertFound(TestLog log, int at, AuditFindingKind kind) throws IOException {
        assertThat(Fsck.of(log, TestLog.policy()).run().findings())
                .extracting(AuditFinding::kind, AuditFinding::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, (long) at));
    }
}
