package vn.giamsat.view.course;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.followup.FollowUpState;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row per recommendation, with how it stood after every fact. A figure of a period asks how
 * things stood on a business day, which the versions of a row do not say: they follow the log.
 */
public final class RecommendationCourseView implements View<RecommendationCourseRow> {

    @Override
    public String name() {
        return "recommendation_course";
    }

    @Override
    public Class<RecommendationCourseRow> rowType() {
        return RecommendationCourseRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(RecommendationEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof RecommendationEvent event
                ? List.of(event.recommendation().toString())
                : List.of();
    }

    @Override
    public RecommendationCourseRow evolve(
            @Nullable RecommendationCourseRow row, RecordedEvent recorded, String key) {
        RecommendationEvent event = (RecommendationEvent) recorded.event();
        LocalDate recordedOn = OfficeDays.of(recorded.recordedAt());
        if (event instanceof RecommendationOpened opened) {
            return new RecommendationCourseRow(
                    opened.recommendation(), List.of(first(opened, recordedOn)));
        }
        List<CourseStep> steps = existing(row, recorded, key).steps();
        CourseStep next = after(steps.getLast(), event, recordedOn);
        return new RecommendationCourseRow(
                event.recommendation(), Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    private static CourseStep first(RecommendationOpened e, LocalDate recordedOn) {
        LocalDate on = e.issuedOn() == null ? recordedOn : e.issuedOn();
        return new CourseStep(on, FollowUpState.OPEN, e.dueOn(), e.dueOn(), null, false, null);
    }

    private static CourseStep after(CourseStep last, RecommendationEvent event, LocalDate today) {
        return switch (event) {
            case RecommendationOpened e -> first(e, today);
            case FollowUpOfficerAssigned e -> at(last, e.occurredOn(), today);
            case DueDateSet e -> at(last, e.occurredOn(), today).due(e.dueOn());
            case RecommendationAcknowledged e -> acknowledged(at(last, e.occurredOn(), today));
            case RemediationPlanned e -> at(last, e.occurredOn(), today);
            case ProgressReported e -> at(last, e.occurredOn(), today);
            case ResponseSubmitted e ->
                    at(last, e.occurredOn(), today)
                            .become(FollowUpState.ANSWERED)
                            .reported(e.occurredOn());
            case ResponseWithdrawn e ->
                    at(last, e.occurredOn(), today).become(FollowUpState.WITHDRAWN).reported(null);
            case ResponseAccepted e ->
                    at(last, e.occurredOn(), today).become(FollowUpState.CONFIRMED).confirmed();
            case ResponseAcceptedInPart e ->
                    at(last, e.occurredOn(), today)
                            .become(FollowUpState.CONFIRMED_IN_PART)
                            .reported(null)
                            .due(e.dueOn());
            case ResponseRejected e ->
                    at(last, e.occurredOn(), today).become(FollowUpState.RETURNED).reported(null);
            case ExtensionAsked e -> at(last, e.occurredOn(), today);
            case ExtensionGranted e -> at(last, e.occurredOn(), today).due(e.dueOn());
            case ExtensionRefused e -> at(last, e.occurredOn(), today);
            case ReminderSent e -> at(last, e.occurredOn(), today);
            case RecommendationClosed e ->
                    at(last, e.occurredOn(), today).become(FollowUpState.CLOSED);
            case RecommendationClosedByAuthority e ->
                    at(last, e.occurredOn(), today).become(FollowUpState.CLOSED_BY_AUTHORITY);
            case RecommendationReopened e ->
                    at(last, e.occurredOn(), today)
                            .become(FollowUpState.REOPENED)
                            .takenUpAgain()
                            .due(e.dueOn());
        };
    }

    private static CourseStep at(CourseStep last, @Nullable LocalDate on, LocalDate recordedOn) {
        return last.on(on == null ? recordedOn : on);
    }

    private static CourseStep acknowledged(CourseStep step) {
        return step.state() == FollowUpState.OPEN ? step.become(FollowUpState.ACKNOWLEDGED) : step;
    }
}
