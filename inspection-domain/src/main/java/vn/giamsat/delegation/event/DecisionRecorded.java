package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.StoredAs;

import java.util.UUID;

/**
 * A missing part of the founding decision was completed: {@code decision} is all that is known now,
 * {@code former} what was known before.
 */
@StoredAs(name = "delegation.decision-recorded", version = 1)
public record DecisionRecorded(
        UUID delegation, Document decision, @Nullable Document former, String reason)
        implements DelegationEvent {}
