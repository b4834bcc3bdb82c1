package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;

/** Gives an account a role, for one unit where the role belongs to a unit. */
@WhileAccount(AccountCondition.ENABLED)
public record GrantRole(
        AccountId account, @Nullable Long expectedVersion, Role role, @Nullable UnitId unit)
        implements AccountCommand {}
