package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

/**
 * A witness that is asked: its name and key, the size it cosigned last, and what went wrong since.
 * Only the node that signs asks them; elsewhere the size is not known.
 */
public record WitnessStatus(
        String name, String keyId, @Nullable Long cosigned, @Nullable String trouble) {}
