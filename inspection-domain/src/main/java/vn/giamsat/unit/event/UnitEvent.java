package vn.giamsat.unit.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to a unit, in the order of its life. Frozen once released. */
public sealed interface UnitEvent extends DomainEvent
        permits UnitRegistered, UnitRenamed, UnitRearranged {

    UUID unit();
}
