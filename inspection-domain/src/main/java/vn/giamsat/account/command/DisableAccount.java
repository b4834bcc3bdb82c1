package vn.giamsat.account.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.AccountId;

/** Bars an account from signing in and acting; nothing it did is touched. */
public record DisableAccount(
        @TargetAggregateIdentifier AccountId account,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason)
        implements AccountCommand {}
