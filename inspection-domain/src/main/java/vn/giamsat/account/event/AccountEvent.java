package vn.giamsat.account.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to an account, in the order of its life. Frozen once released. */
public sealed interface AccountEvent extends DomainEvent
        permits AccountOpened, RoleGranted, RoleRevoked, AccountDisabled, AccountEnabled {

    UUID account();
}
