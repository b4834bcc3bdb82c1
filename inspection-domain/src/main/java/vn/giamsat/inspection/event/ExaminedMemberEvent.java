package vn.giamsat.inspection.event;

import vn.giamsat.event.DomainEvent;

import java.util.UUID;

/** What can happen to the naming of a party member as examined in a case. */
public sealed interface ExaminedMemberEvent extends DomainEvent
        permits ExaminedMemberNamed, ExaminedMemberWithdrawn {

    UUID inspection();

    UUID member();
}
