package vn.giamsat.account.event;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A disabled account may act again. */
@StoredAs(name = "account.account-enabled", version = 1)
public record AccountEnabled(UUID account, String reason) implements AccountEvent {}
