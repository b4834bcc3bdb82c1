package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.rule.RecommendationRule.A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_CLOSED_ON_OR_AFTER_ITS_FULFILMENT;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_REOPENED_ON_OR_AFTER_ITS_CLOSING;
import static vn.giamsat.recommendation.rule.RecommendationRule.NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.crosscheck.NoticeOfCase;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where one recommendation stands, and so what may be done with it. */
final class RecommendationCourse {

    private UUID recommendation;
    private UUID inspection;
    private UUID addressee;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate fulfilledOn;
    private @Nullable LocalDate closedOn;
    private RecommendationStage stage = RecommendationStage.OPEN;

    UUID recommendation() {
        return recommendation;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** Nothing is closed before its result was confirmed. */
    void requireFulfilled(Occasion occasion) {
        require(RecommendationStage.FULFILLED, ONLY_A_FULFILLED_RECOMMENDATION_IS_CLOSED);
        requireNotBefore(
                fulfilledOn, occasion, A_RECOMMENDATION_IS_CLOSED_ON_OR_AFTER_ITS_FULFILMENT);
    }

    /** Nothing is re-opened before it was closed. */
    void requireClosed(Occasion occasion) {
        require(RecommendationStage.CLOSED, ONLY_A_CLOSED_RECOMMENDATION_IS_REOPENED);
        requireNotBefore(closedOn, occasion, A_RECOMMENDATION_IS_REOPENED_ON_OR_AFTER_ITS_CLOSING);
    }

    void requireDay(Occasion occasion, Clock clock) {
        Occasions.require(occasion, clock);
        LocalDate day = occasion.on();
        LocalDate notice = issuedOn;
        if (day != null && notice != null && day.isBefore(notice)) {
            throw new RuleViolated(
                    NOTHING_IN_THE_FOLLOW_UP_HAPPENS_BEFORE_THE_NOTICE,
                    Map.of("day", day.toString(), "issuedOn", notice.toString()));
        }
    }

    /**
     * A decision is not earlier than what it decides on; a day that is not recorded refuses
     * nothing.
     */
    static void requireNotBefore(
            @Nullable LocalDate given, Occasion decision, RecommendationRule rule) {
        LocalDate decided = decision.on();
        if (given != null && decided != null && decided.isBefore(given)) {
            throw new RuleViolated(
                    rule, Map.of("day", decided.toString(), "given", given.toString()));
        }
    }

    void requireUnclosed(Occasion occasion, Clock clock) {
        requireDay(occasion, clock);
        require(stage != RecommendationStage.CLOSED, A_CLOSED_RECOMMENDATION_IS_FIRST_REOPENED);
    }

    void requireUnfulfilled(Occasion occasion, Clock clock) {
        requireUnclosed(occasion, clock);
        require(
                stage != RecommendationStage.FULFILLED,
                A_FULFILLED_RECOMMENDATION_IS_NEITHER_URGED_NOR_EXTENDED);
    }

    /** The addressee answers to a notice that it has. */
    void requireDelivered(Histories histories) {
        RuleViolated.require(
                NoticeOfCase.hasReached(addressee, histories.of(inspection)),
                A_RECOMMENDATION_IS_ANSWERED_FROM_THE_DELIVERY_OF_ITS_NOTICE_ON);
    }

    void requireOpen(Occasion occasion, Clock clock) {
        requireUnclosed(occasion, clock);
        require(stage == RecommendationStage.OPEN, ONLY_AN_OPEN_RECOMMENDATION_IS_CARRIED_OUT);
    }

    void require(RecommendationStage asked, RecommendationRule rule) {
        require(stage == asked, rule);
    }

    private void require(boolean holds, RecommendationRule rule) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of("stage", stage.name()));
        }
    }

    @EventSourcingHandler
    void evolve(RecommendationOpened event) {
        recommendation = event.recommendation();
        inspection = event.inspection();
        addressee = event.addressee();
        issuedOn = event.issuedOn();
    }

    @EventSourcingHandler
    void evolve(ResponseSubmitted event) {
        stage = RecommendationStage.RESPONDED;
    }

    @EventSourcingHandler
    void evolve(ResponseWithdrawn event) {
        stage = RecommendationStage.OPEN;
    }

    @EventSourcingHandler
    void evolve(ResponseAccepted event) {
        stage = RecommendationStage.FULFILLED;
        fulfilledOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(ResponseAcceptedInPart event) {
        stage = RecommendationStage.OPEN;
    }

    @EventSourcingHandler
    void evolve(ResponseRejected event) {
        stage = RecommendationStage.OPEN;
    }

    @EventSourcingHandler
    void evolve(RecommendationClosed event) {
        stage = RecommendationStage.CLOSED;
        closedOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(RecommendationClosedByAuthority event) {
        stage = RecommendationStage.CLOSED;
        closedOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(RecommendationReopened event) {
        stage = RecommendationStage.OPEN;
    }
}
