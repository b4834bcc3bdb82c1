package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.AccountId;

/** Bars an account from signing in and acting; nothing it did is touched. */
public record DisableAccount(AccountId account, @Nullable Long expectedVersion, String reason)
        implements AccountCommand {}
