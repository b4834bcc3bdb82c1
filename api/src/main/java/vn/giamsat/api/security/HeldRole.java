package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;

import java.util.UUID;

/**
 * A role as an account holds it: for one unit, or everywhere where the role is not bound to one.
 */
public record HeldRole(Role role, @Nullable UUID unit) {

    /**
     * Where an old record names no body, those who serve the office count; who issues for one body
     * does not issue for an unknown one.
     */
    boolean reaches(@Nullable UUID other) {
        return unit == null || (other == null ? role != Role.ISSUER : unit.equals(other));
    }
}
