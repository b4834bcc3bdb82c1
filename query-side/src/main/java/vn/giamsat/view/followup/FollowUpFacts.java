package vn.giamsat.view.followup;

import vn.giamsat.view.fold.RecordedEvent;

/**
 * What the log says of a follow-up: whether any fact of it is an illustration, where in the log it
 * was opened, and the number of its last fact.
 */
public record FollowUpFacts(boolean illustrated, long opened, long version) {

    static FollowUpFacts first(RecordedEvent recorded) {
        return new FollowUpFacts(recorded.illustration(), recorded.position(), recorded.version());
    }

    FollowUpFacts and(RecordedEvent recorded) {
        return new FollowUpFacts(
                illustrated || recorded.illustration(), opened, recorded.version());
    }
}
