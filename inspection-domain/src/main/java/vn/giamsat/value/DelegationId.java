package vn.giamsat.value;

import java.util.UUID;

/** A delegation. */
public record DelegationId(UUID value) {

    public static DelegationId of(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
