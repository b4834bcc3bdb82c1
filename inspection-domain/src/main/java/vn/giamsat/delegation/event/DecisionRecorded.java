package vn.giamsat.delegation.event;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.util.UUID;

/** A missing part of the founding decision was completed. */
@StoredAs(name = "delegation.decision-recorded", version = 1)
public record DecisionRecorded(UUID delegation, Document decision, String reason)
        implements DelegationEvent {}
