package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.AccountId;

/** Lets a disabled account act again. */
@WhileAccount(AccountCondition.DISABLED)
public record EnableAccount(
        AccountId account, @Nullable Long expectedVersion, @Paragraph @Sensitive String reason)
        implements AccountCommand {}
