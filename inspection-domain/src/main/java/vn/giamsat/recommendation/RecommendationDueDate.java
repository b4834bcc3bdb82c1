package vn.giamsat.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.recommendation.rule.RecommendationRule.ANOTHER_DUE_DATE_IS_ANOTHER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.procedure.ExtensionCap;
import vn.giamsat.recommendation.command.SetDueDate;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** By when a recommendation is to be carried out; missing for as long as nobody has set it. */
final class RecommendationDueDate {

    private final RecommendationCourse standing;
    private @Nullable LocalDate day;
    private @Nullable LocalDate set;

    RecommendationDueDate(RecommendationCourse standing) {
        this.standing = standing;
    }

    @Nullable LocalDate day() {
        return day;
    }

    /**
     * The last day to which the office lets extensions go: its cap counts from the day that was
     * set, and a part of the time is one of the days from the notice to that day. None where
     * nothing is capped or the days are not recorded.
     */
    @Nullable LocalDate lastWithin(Optional<ExtensionCap> cap) {
        LocalDate from = set;
        if (from == null || cap.isEmpty()) {
            return null;
        }
        LocalDate notice = standing.issuedOn();
        CapTerms terms = cap.get().terms();
        if (terms.days() == null && notice == null) {
            return null;
        }
        long given = notice == null ? 0 : ChronoUnit.DAYS.between(notice, from);
        return from.plusDays(terms.capOf(given));
    }

    /** Measures a new due date, if one is named, against the notice and the decision setting it. */
    void requireAllowed(@Nullable LocalDate dueOn, Occasion decision) {
        requireNotBefore(standing.issuedOn(), dueOn, A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
        requireNotBefore(decision.on(), dueOn, A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION);
    }

    /** A day that is not recorded refuses nothing. */
    static void requireNotBefore(
            @Nullable LocalDate earliest, @Nullable LocalDate dueOn, RecommendationRule rule) {
        if (earliest != null && dueOn != null && dueOn.isBefore(earliest)) {
            throw new RuleViolated(
                    rule, Map.of("dueOn", dueOn.toString(), "earliest", earliest.toString()));
        }
    }

    @CommandHandler
    void decide(SetDueDate command, Clock clock) {
        standing.requireUnfulfilled(command.occasion(), clock);
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        require(!command.dueOn().equals(day), ANOTHER_DUE_DATE_IS_ANOTHER_DAY);
        if (day == null) {
            requireAllowed(command.dueOn(), command.occasion());
        } else {
            // the day that was meant may have passed before the slip was seen
            requireNotBefore(
                    standing.issuedOn(),
                    command.dueOn(),
                    A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
        }
        apply(
                new DueDateSet(
                        standing.recommendation(),
                        command.dueOn(),
                        command.reason(),
                        command.document(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(RecommendationOpened event) {
        day = event.dueOn();
        set = day;
    }

    @EventSourcingHandler
    void evolve(DueDateSet event) {
        day = event.dueOn();
        set = day;
    }

    @EventSourcingHandler
    void evolve(ExtensionGranted event) {
        day = event.dueOn();
    }

    @EventSourcingHandler
    void evolve(ResponseAcceptedInPart event) {
        keepOr(event.dueOn());
    }

    @EventSourcingHandler
    void evolve(RecommendationReopened event) {
        keepOr(event.dueOn());
    }

    private void keepOr(@Nullable LocalDate named) {
        if (named != null) {
            day = named;
            set = named;
        }
    }
}
