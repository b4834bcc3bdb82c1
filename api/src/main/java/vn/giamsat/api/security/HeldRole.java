package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;

import java.util.UUID;

/**
 * A role as an account holds it: for one unit, or everywhere where the role is not bound to one.
 */
public record HeldRole(Role role, @Nullable UUID unit) {

    /** A unit that is not known (an old record names none) is anybody's who holds the role. */
    boolean reaches(@Nullable UUID other) {
        return unit == null || other == null || unit.equals(other);
    }
}
