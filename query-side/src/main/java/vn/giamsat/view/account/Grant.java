package vn.giamsat.view.account;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;

import java.util.UUID;

/** A role an account holds, everywhere or for one unit. */
public record Grant(Role role, @Nullable UUID unit) {}
