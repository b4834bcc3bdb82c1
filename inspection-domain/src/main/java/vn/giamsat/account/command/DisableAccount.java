package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.AccountId;

/** Bars an account from signing in and acting; nothing it did is touched. */
@WhileAccount({AccountCondition.ENABLED, AccountCondition.NOT_OF_THE_READER})
public record DisableAccount(
        AccountId account, @Nullable Long expectedVersion, @Paragraph @Sensitive String reason)
        implements AccountCommand {}
