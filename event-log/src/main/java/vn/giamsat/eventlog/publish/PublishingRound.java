package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.checkpoint.CheckpointTable;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.note.CheckpointBody;
import vn.giamsat.eventlog.note.SignatureLine;
import vn.giamsat.eventlog.note.SignedNote;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.tree.TreeDisagrees;
import vn.giamsat.eventlog.tree.TreeHead;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One checkpoint, from the look at what was signed before to the row in the database. First the
 * file outside, then the database: a crash between them leaves a line that is published again as it
 * was, and nothing that was shown is ever forgotten.
 *
 * <p>The caller holds the row lock and the file.
 */
final class PublishingRound {

    /** So that an old log without checkpoints is read in pieces. */
    private static final long MOST_AT_ONCE = 50_000;

    private final Connection connection;
    private final OutsideFile file;
    private final Tree tree;
    private final SigningKeys keys;
    private final String origin;

    PublishingRound(
            Connection connection, OutsideFile file, Tree tree, SigningKeys keys, String origin) {
        this.connection = connection;
        this.file = file;
        this.tree = tree;
        this.keys = keys;
        this.origin = origin;
    }

    /** Empty when there is nothing new; refuses what does not extend the last checkpoint. */
    Optional<Checkpoint> run(Instant now) throws SQLException, IOException {
        OutsideFile.Tail tail = file.tail();
        var before = new LastSigned(CheckpointTable.latest(connection), tail);
        if (!keys.areComplete()) {
            throw new SigningRefused(AlarmReason.KEYS_ARE_MISSING, "for " + origin);
        }
        before.require(keys, origin);
        TreeHead trusted = before.published();
        Optional<OutsideLine> unpublished = before.unpublished();
        TreeHead head = told(tree::head);
        long reached = unpublished.map(OutsideLine::size).orElse(trusted.size());
        if (head.size() < reached) {
            throw new SigningRefused(
                    AlarmReason.LOG_WAS_CUT,
                    "it has %d leaves, %d were signed".formatted(head.size(), reached));
        }
        if (unpublished.isPresent()) {
            return Optional.of(publishAgain(trusted, unpublished.get()));
        }
        if (head.size() == trusted.size()) {
            requireSame(head, trusted);
            return Optional.empty();
        }
        Instant at = before.notBefore(now.truncatedTo(ChronoUnit.SECONDS));
        return Optional.of(publish(trusted, head.size(), tail, at));
    }

    private Checkpoint publish(TreeHead trusted, long size, OutsideFile.Tail tail, Instant at)
            throws SQLException, IOException {
        TreeHead next = extended(trusted, Math.min(size, trusted.size() + MOST_AT_ONCE));
        SignedNote note = keys.sign(new CheckpointBody(origin, next.size(), next.root()), at);
        SignatureLine line = SigningKeys.forTheFile(note, keys.signer().keys());
        file.append(tail, new OutsideLine(next.size(), next.root(), at, line));
        return store(note, at);
    }

    private Checkpoint publishAgain(TreeHead trusted, OutsideLine line) throws SQLException {
        requireSame(extended(trusted, line.size()), new TreeHead(line.size(), line.root()));
        return store(keys.sign(line.body(origin), line.signedAt()), line.signedAt());
    }

    private Checkpoint store(SignedNote note, Instant at) throws SQLException {
        CheckpointBody body = note.body();
        var checkpoint = new Checkpoint(body.size(), body.root(), note.text(), at, List.of());
        CheckpointTable.insert(connection, checkpoint);
        return checkpoint;
    }

    /** Read back from what is stored, and shown to extend what was signed. */
    private TreeHead extended(TreeHead trusted, long size) {
        Hash root = told(() -> tree.recomputed(trusted.size(), trusted.root(), size));
        var next = new TreeHead(size, root);
        List<Hash> proof = told(() -> tree.consistency(trusted.size(), size));
        if (!Extension.holds(trusted, next, proof)) {
            throw doesNotExtend(trusted);
        }
        return next;
    }

    /** A tree that cannot be read although the database answers was altered. */
    private static <T> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (LogUnavailable e) {
            throw e;
        } catch (TreeDisagrees e) {
            throw new SigningRefused(
                    e.part() == TreeDisagrees.Part.TRUSTED
                            ? AlarmReason.LOG_DOES_NOT_EXTEND
                            : AlarmReason.HISTORY_WAS_ALTERED,
                    String.valueOf(e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            throw new SigningRefused(AlarmReason.HISTORY_WAS_ALTERED, e.toString(), e);
        }
    }

    private static void requireSame(TreeHead found, TreeHead signed) {
        if (!found.equals(signed)) {
            throw doesNotExtend(signed);
        }
    }

    private static SigningRefused doesNotExtend(TreeHead signed) {
        return new SigningRefused(
                AlarmReason.LOG_DOES_NOT_EXTEND,
                "size %d had another root".formatted(signed.size()));
    }
}
