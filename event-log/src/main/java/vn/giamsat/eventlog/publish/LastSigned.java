package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.tree.TreeHead;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/**
 * What was signed last, as the database and the file outside tell it. They must tell the same; only
 * one line may be ahead, the one a crash kept from the database.
 */
record LastSigned(Optional<Checkpoint> inDatabase, OutsideFile.Tail outside) {

    void require(SigningKeys keys, String origin) {
        Optional<OutsideLine> last = outside.last();
        if (inDatabase.isPresent()) {
            Checkpoint known = inDatabase.get();
            keys.requireSigned(known, origin);
            requireRemembered(known, last);
        } else if (outside.secondToLast().isPresent()) {
            throw new SigningRefused(AlarmReason.DATABASE_LOST_CHECKPOINTS, "it has none at all");
        }
        last.ifPresent(line -> keys.requireSigned(line, origin));
    }

    private void requireRemembered(Checkpoint known, Optional<OutsideLine> last) {
        if (!outside.exists()) {
            throw new SigningRefused(AlarmReason.FILE_IS_MISSING, "size " + known.size());
        }
        long size = last.map(OutsideLine::size).orElse(0L);
        if (size < known.size()) {
            throw new SigningRefused(
                    AlarmReason.FILE_WAS_CUT, "%d after %d".formatted(size, known.size()));
        }
        OutsideLine same =
                size == known.size()
                        ? last.orElseThrow()
                        : outside.secondToLast().orElse(last.orElseThrow());
        if (same.size() > known.size()) {
            throw new SigningRefused(
                    AlarmReason.DATABASE_LOST_CHECKPOINTS,
                    "its last is %d, outside are %d and %d"
                            .formatted(known.size(), same.size(), size));
        }
        if (!same.isOf(known)) {
            throw new SigningRefused(
                    AlarmReason.FILE_AND_DATABASE_DISAGREE, "size " + known.size());
        }
    }

    /** The tree that everybody has seen signed. */
    TreeHead published() {
        return inDatabase
                .map(known -> new TreeHead(known.size(), known.root()))
                .orElseGet(() -> new TreeHead(0, emptyRoot()));
    }

    /** The line that did not come into the database any more. */
    Optional<OutsideLine> unpublished() {
        return outside.last().filter(line -> line.size() > published().size());
    }

    /** Time never goes back from one checkpoint to the next. */
    Instant notBefore(Instant now) {
        return inDatabase.map(Checkpoint::signedAt).filter(now::isBefore).orElse(now);
    }

    private static Hash emptyRoot() {
        try {
            return new Hash(MessageDigest.getInstance("SHA-256").digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
