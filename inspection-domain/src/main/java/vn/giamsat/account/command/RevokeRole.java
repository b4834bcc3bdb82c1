package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;

/** Takes a role from an account, with the reason. */
public record RevokeRole(
        AccountId account,
        @Nullable Long expectedVersion,
        Role role,
        @Nullable UnitId unit,
        String reason)
        implements AccountCommand {}
