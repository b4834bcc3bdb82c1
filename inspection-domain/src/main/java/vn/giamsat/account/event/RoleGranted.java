package vn.giamsat.account.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** An account was given a role. */
@StoredAs(name = "account.role-granted", version = 1)
public record RoleGranted(UUID account, Role role, @Nullable UUID unit) implements AccountEvent {}
