package vn.giamsat.api.policy;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.Refused;
import vn.giamsat.eventlog.append.ClaimTaken;
import vn.giamsat.rule.RuleViolated;

/** Tells an answer that will be the same next time from a failure that may pass. */
final class Refusal {

    private Refusal() {}

    static boolean isFinal(@Nullable Throwable failure) {
        return failure instanceof RuleViolated
                || failure instanceof Refused
                || failure instanceof ClaimTaken
                || failure instanceof AggregateNotFoundException
                || failure instanceof AggregateStreamCreationException
                || failure instanceof ConflictingAggregateVersionException;
    }
}
