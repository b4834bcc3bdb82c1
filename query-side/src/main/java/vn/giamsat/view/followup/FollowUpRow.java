package vn.giamsat.view.followup;

import vn.giamsat.view.fold.Part;

import java.util.UUID;

/** One recommendation as it stands. */
public record FollowUpRow(
        UUID recommendation,
        @Part WhatIsAsked asked,
        @Part FollowUpStatus status,
        @Part DueDate due,
        @Part AnswersOfUnit answers,
        @Part FollowedUpBy followedUpBy,
        @Part FollowUpEnding ending,
        @Part FollowUpFacts facts) {

    FollowUpRow with(FollowUpStatus next) {
        return new FollowUpRow(
                recommendation, asked, next, due, answers, followedUpBy, ending, facts);
    }

    FollowUpRow with(DueDate next) {
        return new FollowUpRow(
                recommendation, asked, status, next, answers, followedUpBy, ending, facts);
    }

    FollowUpRow with(AnswersOfUnit next) {
        return new FollowUpRow(
                recommendation, asked, status, due, next, followedUpBy, ending, facts);
    }

    FollowUpRow with(ReportedResults next) {
        return with(answers.with(next));
    }

    FollowUpRow with(FollowedUpBy next) {
        return new FollowUpRow(recommendation, asked, status, due, answers, next, ending, facts);
    }

    FollowUpRow with(FollowUpEnding next) {
        return new FollowUpRow(
                recommendation, asked, status, due, answers, followedUpBy, next, facts);
    }

    FollowUpRow with(FollowUpFacts next) {
        return new FollowUpRow(
                recommendation, asked, status, due, answers, followedUpBy, ending, next);
    }
}
