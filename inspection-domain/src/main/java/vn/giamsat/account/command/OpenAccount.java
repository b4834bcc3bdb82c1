package vn.giamsat.account.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import vn.giamsat.value.AccountId;

/** Opens an account for a person or a program that works with the system. */
public record OpenAccount(
        @TargetAggregateIdentifier AccountId account, String username, String displayName)
        implements AccountCommand {}
