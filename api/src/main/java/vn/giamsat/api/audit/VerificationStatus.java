package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.integrity.AuditActRow;

/**
 * A recorded verification, and whether the root it saw is the one the log has for that size today.
 */
public record VerificationStatus(AuditActRow act, boolean agrees) {

    static @Nullable VerificationStatus of(@Nullable AuditActRow act, boolean agrees) {
        return act == null ? null : new VerificationStatus(act, agrees);
    }
}
