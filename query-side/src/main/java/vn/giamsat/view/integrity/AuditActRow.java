package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.Part;

/**
 * One act by which the log was looked after: a key, a verification or a drill, with who began it
 * and when it ended, where it has.
 */
public record AuditActRow(
        String act,
        AuditActKind kind,
        @Part AuditActSpan span,
        @Nullable CheckpointKey signingKey,
        @Nullable Verification verification,
        @Nullable TamperDrill drill,
        long recorded) {}
