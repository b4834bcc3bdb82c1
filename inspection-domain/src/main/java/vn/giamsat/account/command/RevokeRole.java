package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.AccountId;
import vn.giamsat.value.UnitId;

/** Takes a role from an account, with the reason. */
@WhileAccount(AccountCondition.WITH_A_ROLE_TO_REVOKE)
public record RevokeRole(
        AccountId account,
        @Nullable Long expectedVersion,
        Role role,
        @Nullable UnitId unit,
        @Paragraph @Sensitive String reason)
        implements AccountCommand {}
