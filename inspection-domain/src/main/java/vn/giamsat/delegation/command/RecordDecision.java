package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.DelegationId;

/** Completes what was missing of the founding decision: its number, symbol or date. */
@WhileDelegation({DelegationCondition.FOUNDED, DelegationCondition.WITH_AN_INCOMPLETE_DECISION})
public record RecordDecision(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        Document decision,
        @Paragraph String reason)
        implements DelegationCommand {}
