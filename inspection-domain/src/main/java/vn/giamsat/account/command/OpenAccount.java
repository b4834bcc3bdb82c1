package vn.giamsat.account.command;

import vn.giamsat.value.AccountId;

/** Opens an account for a person or a program that works with the system. */
public record OpenAccount(AccountId account, String username, String displayName)
        implements AccountCommand {}
