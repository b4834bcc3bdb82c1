package vn.giamsat.account.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.value.AccountId;

/** Lets a disabled account act again. */
public record EnableAccount(AccountId account, @Nullable Long expectedVersion, String reason)
        implements AccountCommand {}
