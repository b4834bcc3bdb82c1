package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One act by which the log was looked after: a key, a verification or a drill, with who began it
 * and when it ended, where it has.
 */
public record AuditActRow(
        String act,
        AuditActKind kind,
        Instant begunAt,
        @Nullable String begunBy,
        @Nullable Instant endedAt,
        @Nullable CheckpointKey signingKey,
        @Nullable Verification verification,
        @Nullable TamperDrill drill,
        long recorded) {}
