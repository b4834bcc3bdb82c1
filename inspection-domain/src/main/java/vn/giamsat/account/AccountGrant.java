package vn.giamsat.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.value.UnitId;

/** A role as an account holds it: everywhere, or for one unit. */
record AccountGrant(Role role, @Nullable UnitId unit) {

    boolean lacksItsUnit() {
        return role == Role.UNIT_OFFICER && unit == null;
    }

    boolean belongsToNoUnit() {
        return role != Role.UNIT_OFFICER && role != Role.ISSUER;
    }
}
