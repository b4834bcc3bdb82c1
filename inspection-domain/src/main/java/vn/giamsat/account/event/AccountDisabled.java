package vn.giamsat.account.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** An account was barred from signing in and acting. */
@StoredAs(name = "account.account-disabled", version = 1)
public record AccountDisabled(UUID account, String reason) implements AccountEvent {}
