package vn.giamsat.account.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A person or a program got an account. */
@StoredAs(name = "account.account-opened", version = 1)
public record AccountOpened(UUID account, String username, String displayName)
        implements AccountEvent {}
