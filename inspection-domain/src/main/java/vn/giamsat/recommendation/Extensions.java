package vn.giamsat.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_ASKS_FOR_A_LATER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_GRANTED_AFTER_THE_DUE_DATE_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_NEEDS_A_DUE_DATE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_REQUEST;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANT_BEYOND_THE_DAY_ASKED_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.command.RefuseExtension;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.rule.RecommendationRule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the addressee asked for when the due date could not be kept; only the issuer grants it. */
final class Extensions {

    private final RecommendationCourse standing;
    private final RecommendationDueDate dueDate;
    private final Set<UUID> known = new HashSet<>();
    private @Nullable UUID waiting;
    private @Nullable LocalDate asked;
    private @Nullable LocalDate askedOn;

    Extensions(RecommendationCourse standing, RecommendationDueDate dueDate) {
        this.standing = standing;
        this.dueDate = dueDate;
    }

    @CommandHandler
    void decide(AskExtension command, Clock clock, Histories histories) {
        standing.requireDelivered(histories);
        standing.requireUnfulfilled(command.occasion(), clock);
        require(dueDate.day() != null, AN_EXTENSION_NEEDS_A_DUE_DATE);
        require(waiting == null, ONE_EXTENSION_REQUEST_AT_A_TIME_WAITS);
        require(!known.contains(command.request()), A_RESPONSE_OR_REQUEST_IS_ENTERED_ONCE);
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        requireLater(command.dueOn(), AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
        apply(
                new ExtensionAsked(
                        standing.recommendation(),
                        command.request(),
                        command.dueOn(),
                        command.reason(),
                        command.document(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(GrantExtension command, Clock clock, OfficeProcedure procedure) {
        standing.requireUnclosed(command.occasion(), clock);
        require(command.request().equals(waiting), A_DECISION_NAMES_THE_WAITING_REQUEST);
        requireAfterRequest(command.occasion());
        requireLater(command.dueOn(), A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE);
        dueDate.requireAllowed(command.dueOn(), command.occasion());
        LocalDate capEndsOn = endOfCap(command.occasion().on(), procedure);
        boolean beyond = capEndsOn != null && command.dueOn().isAfter(capEndsOn);
        requireExplained(command, beyond ? capEndsOn : null);
        apply(
                new ExtensionGranted(
                        standing.recommendation(),
                        command.request(),
                        command.dueOn(),
                        command.document(),
                        command.note(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        dueDate.day(),
                        beyond ? capEndsOn : null));
    }

    private @Nullable LocalDate endOfCap(@Nullable LocalDate decided, OfficeProcedure procedure) {
        return dueDate.lastWithin(
                procedure.cap(CapSubject.RECOMMENDATION).filter(cap -> cap.holdsOn(decided)));
    }

    @CommandHandler
    void decide(RefuseExtension command, Clock clock) {
        standing.requireUnclosed(command.occasion(), clock);
        require(command.request().equals(waiting), A_DECISION_NAMES_THE_WAITING_REQUEST);
        requireAfterRequest(command.occasion());
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        apply(
                new ExtensionRefused(
                        standing.recommendation(),
                        command.request(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    private void requireAfterRequest(Occasion occasion) {
        RecommendationCourse.requireNotBefore(
                askedOn, occasion, AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR);
    }

    private void requireExplained(GrantExtension command, @Nullable LocalDate capEndsOn) {
        boolean explained = command.note() != null && !command.note().isBlank();
        LocalDate wanted = asked;
        if (!explained && wanted != null && command.dueOn().isAfter(wanted)) {
            throw new RuleViolated(
                    A_GRANT_BEYOND_THE_DAY_ASKED_IS_EXPLAINED_IN_ITS_NOTE,
                    Map.of("dueOn", command.dueOn().toString(), "asked", wanted.toString()));
        }
        if (!explained && capEndsOn != null) {
            throw new RuleViolated(
                    A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE,
                    Map.of("dueOn", command.dueOn().toString(), "capEndsOn", capEndsOn.toString()));
        }
        LocalDate decided = command.occasion().on();
        LocalDate current = dueDate.day();
        if (!explained && decided != null && current != null && decided.isAfter(current)) {
            throw new RuleViolated(
                    AN_EXTENSION_GRANTED_AFTER_THE_DUE_DATE_IS_EXPLAINED_IN_ITS_NOTE,
                    Map.of("decided", decided.toString(), "current", current.toString()));
        }
    }

    private void requireLater(LocalDate asked, RecommendationRule rule) {
        LocalDate current = dueDate.day();
        if (current != null && !asked.isAfter(current)) {
            throw new RuleViolated(
                    rule, Map.of("dueOn", asked.toString(), "current", current.toString()));
        }
    }

    @EventSourcingHandler
    void evolve(ExtensionAsked event) {
        known.add(event.request());
        waiting = event.request();
        asked = event.dueOn();
        askedOn = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(ExtensionGranted event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(ExtensionRefused event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(ResponseAccepted event) {
        waiting = null;
    }

    @EventSourcingHandler
    void evolve(RecommendationClosedByAuthority event) {
        waiting = null;
    }
}
