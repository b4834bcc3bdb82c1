package vn.giamsat.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.recommendation.rule.RecommendationRule.AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_RESPONSE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_CARRIES_EVIDENCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONE_RESPONSE_AT_A_TIME_WAITS;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN;
import static vn.giamsat.recommendation.rule.RecommendationRule.PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.recommendation.command.AcceptResponse;
import vn.giamsat.recommendation.command.AcceptResponseInPart;
import vn.giamsat.recommendation.command.RejectResponse;
import vn.giamsat.recommendation.command.SubmitResponse;
import vn.giamsat.recommendation.command.WithdrawResponse;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the addressee answered: one response at a time waits until it is accepted, returned or taken
 * back.
 */
final class Responses {

    private final RecommendationCourse standing;
    private final Set<UUID> known = new HashSet<>();
    private @Nullable UUID waiting;
    private @Nullable LocalDate answeredOn;

    Responses(RecommendationCourse standing) {
        this.standing = standing;
    }

    @CommandHandler
    void decide(SubmitResponse command, Clock clock, Histories histories) {
        standing.requireDelivered(histories);
        Occasion occasion = command.occasion();
        require(waiting == null, ONE_RESPONSE_AT_A_TIME_WAITS);
        standing.requireOpen(occasion, clock);
        require(!known.contains(command.response()), A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE);
        require(
                command.document() != null || !command.files().isEmpty(),
                A_RESPONSE_CARRIES_EVIDENCE);
        apply(
                new ResponseSubmitted(
                        standing.recommendation(),
                        command.response(),
                        command.text(),
                        command.document(),
                        command.files(),
                        occasion.on(),
                        occasion.lateReason()));
    }

    @CommandHandler
    void decide(WithdrawResponse command, Clock clock) {
        standing.requireUnclosed(command.occasion(), clock);
        require(command.response().equals(waiting), ONLY_A_WAITING_RESPONSE_IS_WITHDRAWN);
        requireAfterAnswer(command.occasion());
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        apply(
                new ResponseWithdrawn(
                        standing.recommendation(),
                        command.response(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(AcceptResponse command, Clock clock) {
        requireWaiting(command.response(), command.occasion(), clock);
        apply(
                new ResponseAccepted(
                        standing.recommendation(),
                        command.response(),
                        command.note(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(AcceptResponseInPart command, Clock clock) {
        requireWaiting(command.response(), command.occasion(), clock);
        require(
                !command.accepted().isBlank() && !command.remaining().isBlank(),
                PARTIAL_ACCEPTANCE_SAYS_WHAT_REMAINS);
        apply(
                new ResponseAcceptedInPart(
                        standing.recommendation(),
                        command.response(),
                        command.accepted(),
                        command.remaining(),
                        null,
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(RejectResponse command, Clock clock) {
        requireWaiting(command.response(), command.occasion(), clock);
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        apply(
                new ResponseRejected(
                        standing.recommendation(),
                        command.response(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    private void requireWaiting(UUID response, Occasion occasion, Clock clock) {
        standing.requireUnclosed(occasion, clock);
        require(response.equals(waiting), A_DECISION_NAMES_THE_WAITING_RESPONSE);
        requireAfterAnswer(occasion);
    }

    private void requireAfterAnswer(Occasion occasion) {
        RecommendationCourse.requireNotBefore(
                answeredOn, occasion, AN_ANSWER_IS_DECIDED_ON_OR_AFTER_ITS_DAY);
    }

    @EventSourcingHandler
    void evolve(ResponseSubmitted event) {
        known.add(event.response());
        waiting = event.response();
        answeredOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(ResponseWithdrawn event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(ResponseAccepted event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(ResponseAcceptedInPart event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(ResponseRejected event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(RecommendationClosedByAuthority event) {
        waiting = null;
    }
}
