package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.security.Caller;
import vn.giamsat.view.read.Scope;

/**
 * Who looks, how far they may see, and at which position of the log; now when there is none. What
 * the caller asked to be visible at least is visible.
 */
public record Look(Caller caller, Scope scope, @Nullable Long asOf) {}
