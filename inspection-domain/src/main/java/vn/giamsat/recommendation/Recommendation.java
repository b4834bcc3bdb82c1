package vn.giamsat.recommendation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.recommendation.rule.RecommendationRule.A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE;
import static vn.giamsat.recommendation.rule.RecommendationRule.THE_FOLLOW_UP_STATES_ITS_REASONS;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.Person;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.command.AssignFollowUpOfficer;
import vn.giamsat.recommendation.command.CloseByAuthority;
import vn.giamsat.recommendation.command.CloseRecommendation;
import vn.giamsat.recommendation.command.OpenRecommendation;
import vn.giamsat.recommendation.command.PlanRemediation;
import vn.giamsat.recommendation.command.ReopenRecommendation;
import vn.giamsat.recommendation.command.ReportProgress;
import vn.giamsat.recommendation.command.SendReminder;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.value.RecommendationId;

import java.time.Clock;
import java.util.List;

/**
 * One binding recommendation: open until a response is confirmed, fulfilled then, and closed at the
 * end. The authority may end it earlier, and a closed one may be re-opened.
 */
@AggregateRoot(type = "Recommendation")
final class Recommendation {

    @AggregateIdentifier private RecommendationId id;

    @AggregateMember private final RecommendationCourse standing = new RecommendationCourse();

    @AggregateMember
    private final RecommendationDueDate dueDate = new RecommendationDueDate(standing);

    @SuppressWarnings("UnusedVariable") // Axon hands it its commands and events
    @AggregateMember
    private final Extensions extensions = new Extensions(standing, dueDate);

    @SuppressWarnings("UnusedVariable") // Axon hands it its commands and events
    @AggregateMember
    private final Responses responses = new Responses(standing);

    private boolean acknowledged;

    @CommandHandler
    Recommendation(OpenRecommendation command) {
        RecommendationDueDate.requireNotBefore(
                command.issuedOn(), command.dueOn(), A_DUE_DATE_DOES_NOT_LIE_BEFORE_THE_NOTICE);
        apply(
                new RecommendationOpened(
                        command.recommendation().value(),
                        command.inspection().value(),
                        command.delegation().value(),
                        command.addressee().value(),
                        command.reference(),
                        command.text(),
                        command.dueOn(),
                        command.dueReason(),
                        command.findings(),
                        command.notice(),
                        command.issuedOn()));
    }

    @CommandHandler
    void decide(AssignFollowUpOfficer command, Clock clock) {
        standing.requireUnclosed(command.occasion(), clock);
        apply(
                new FollowUpOfficerAssigned(
                        id.value(),
                        new Person(command.officerName(), List.of(), command.officer().value()),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(AcknowledgeRecommendation command, Clock clock, Histories histories) {
        standing.requireDelivered(histories);
        standing.requireOpen(command.occasion(), clock);
        require(!acknowledged, A_RECOMMENDATION_IS_ACKNOWLEDGED_ONCE);
        apply(
                new RecommendationAcknowledged(
                        id.value(),
                        command.note(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(PlanRemediation command, Clock clock, Histories histories) {
        standing.requireDelivered(histories);
        standing.requireOpen(command.occasion(), clock);
        apply(
                new RemediationPlanned(
                        id.value(),
                        command.text(),
                        command.document(),
                        command.files(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(ReportProgress command, Clock clock, Histories histories) {
        standing.requireDelivered(histories);
        standing.requireOpen(command.occasion(), clock);
        apply(
                new ProgressReported(
                        id.value(),
                        command.text(),
                        command.files(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(SendReminder command, Clock clock) {
        standing.requireUnfulfilled(command.occasion(), clock);
        apply(
                new ReminderSent(
                        id.value(),
                        command.letter(),
                        command.text(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(CloseRecommendation command, Clock clock) {
        standing.requireUnclosed(command.occasion(), clock);
        standing.requireFulfilled(command.occasion());
        apply(
                new RecommendationClosed(
                        id.value(),
                        command.note(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(CloseByAuthority command, Clock clock) {
        standing.requireUnclosed(command.occasion(), clock);
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        apply(
                new RecommendationClosedByAuthority(
                        id.value(),
                        command.ground(),
                        command.reason(),
                        command.document(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(ReopenRecommendation command, Clock clock) {
        standing.requireDay(command.occasion(), clock);
        standing.requireClosed(command.occasion());
        require(!command.reason().isBlank(), THE_FOLLOW_UP_STATES_ITS_REASONS);
        apply(
                new RecommendationReopened(
                        id.value(),
                        command.reason(),
                        null,
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(RecommendationOpened event) {
        id = new RecommendationId(event.recommendation());
    }

    @EventSourcingHandler
    void evolve(RecommendationAcknowledged event) {
        acknowledged = true;
    }

    private Recommendation() {} // Axon builds it empty, then replays its events
}
