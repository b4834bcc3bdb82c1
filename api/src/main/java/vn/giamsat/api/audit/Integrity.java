package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.integrity.AuditActRow;

import java.util.List;
import java.util.UUID;

/**
 * How the log stands, for those who check it.
 *
 * @param size how many facts have a place
 * @param waiting facts that are stored and wait for their place
 * @param treeSize how many facts the root is over
 * @param uncovered facts with a place that are not yet under a signed checkpoint
 * @param anchored how many facts lie under a checkpoint that enough witnesses cosigned
 */
public record Integrity(
        String origin,
        UUID log,
        long size,
        long waiting,
        long treeSize,
        String root,
        long uncovered,
        @Nullable CheckpointStatus checkpoint,
        long anchored,
        List<KeyStatus> keys,
        List<WitnessStatus> witnesses,
        @Nullable VerificationStatus lastVerification,
        @Nullable AuditActRow lastDrill,
        @Nullable AlarmStatus alarm) {}
