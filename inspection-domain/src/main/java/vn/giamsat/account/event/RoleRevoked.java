package vn.giamsat.account.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A role was taken from an account. */
@StoredAs(name = "account.role-revoked", version = 1)
public record RoleRevoked(UUID account, Role role, @Nullable UUID unit, String reason)
        implements AccountEvent {}
