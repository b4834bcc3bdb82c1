package vn.giamsat.account.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

import vn.giamsat.value.AccountId;

/** Lets a disabled account act again. */
public record EnableAccount(
        @TargetAggregateIdentifier AccountId account,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        String reason)
        implements AccountCommand {}
