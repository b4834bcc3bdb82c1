package vn.giamsat.view.followup;

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

/** One row per recommendation. */
public final class FollowUpView {

    public static final View<FollowUpRow> VIEW =
            View.of("follow_up", FollowUpRow.class)
                    .keyedBy(RecommendationEvent.class, e -> e.recommendation().toString())
                    .begunBy(RecommendationOpened.class, FollowUpView::opened)
                    .changedBy(
                            (row, event, recorded) ->
                                    changed(row, event, recorded.illustration())
                                            .with(row.facts().and(recorded)));

    private FollowUpView() {}

    private static FollowUpRow opened(RecommendationOpened e, RecordedEvent recorded) {
        return new FollowUpRow(
                e.recommendation(),
                WhatIsAsked.by(e),
                FollowUpStatus.OPENED,
                DueDate.first(e.dueOn(), e.dueReason()),
                AnswersOfUnit.NONE,
                FollowedUpBy.NOBODY_YET,
                FollowUpEnding.NONE,
                FollowUpFacts.first(recorded));
    }

    private static FollowUpRow changed(
            FollowUpRow row, RecommendationEvent event, boolean illustration) {
        DueDate due = row.due();
        FollowUpStatus status = row.status();
        AnswersOfUnit answers = row.answers();
        ReportedResults results = answers.results();
        return switch (event) {
            case RecommendationOpened _ -> row;
            case FollowUpOfficerAssigned e -> row.with(row.followedUpBy().assigned(e.officer()));
            case DueDateSet e -> row.with(due.setTo(e.dueOn(), e.reason()));
            case RecommendationAcknowledged e ->
                    row.with(status.acknowledged()).with(answers.acknowledged(e.occurredOn()));
            case RemediationPlanned e -> row.with(answers.planned(e));
            case ProgressReported _ -> row.with(answers.progressed());
            case ResponseSubmitted e ->
                    row.with(status.to(FollowUpState.ANSWERED))
                            .with(results.submitted(e, illustration));
            case ResponseWithdrawn e ->
                    row.with(status.to(FollowUpState.WITHDRAWN))
                            .with(results.withdrawn(e, illustration));
            case ResponseAccepted e ->
                    row.with(status.confirmed())
                            .with(results.accepted(e, illustration))
                            .with(due.lapsed(e.occurredOn(), illustration));
            case ResponseAcceptedInPart e ->
                    row.with(status.confirmedInPart(e.remaining()))
                            .with(results.acceptedInPart(e, illustration))
                            .with(due.setTo(e.dueOn(), e.remaining()));
            case ResponseRejected e ->
                    row.with(status.to(FollowUpState.RETURNED))
                            .with(results.rejected(e, illustration));
            case ExtensionAsked e -> row.with(due.asked(e, illustration));
            case ExtensionGranted e -> row.with(due.granted(e, illustration));
            case ExtensionRefused e -> row.with(due.refused(e, illustration));
            case ReminderSent _ -> row.with(row.followedUpBy().reminded());
            case RecommendationClosed e ->
                    row.with(status.to(FollowUpState.CLOSED)).with(row.ending().closed(e));
            case RecommendationClosedByAuthority e ->
                    row.with(status.to(FollowUpState.CLOSED_BY_AUTHORITY))
                            .with(row.ending().closed(e))
                            .with(results.lapsed(e.occurredOn(), illustration))
                            .with(due.lapsed(e.occurredOn(), illustration));
            case RecommendationReopened e ->
                    row.with(status.to(FollowUpState.REOPENED))
                            .with(row.ending().reopened())
                            .with(due.setTo(e.dueOn(), e.reason()));
        };
    }
}
