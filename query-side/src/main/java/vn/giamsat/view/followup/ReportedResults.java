package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The results that the addressee reported: which of them waits for a decision, what was decided
 * last, and how many there were.
 */
public record ReportedResults(
        @Nullable ResponseSubmitted waitingResponse,
        @Nullable ResponseDecision lastDecision,
        int responses) {

    static final ReportedResults NONE = new ReportedResults(null, null, 0);

    ReportedResults submitted(ResponseSubmitted e) {
        return new ReportedResults(e, lastDecision, responses + 1);
    }

    /** What waited was taken back, or the follow-up ended without it. */
    ReportedResults withoutWaiting() {
        return new ReportedResults(null, lastDecision, responses);
    }

    ReportedResults accepted(ResponseAccepted e) {
        return decided(e.response(), FollowUpState.CONFIRMED, e.note(), e.occurredOn());
    }

    ReportedResults acceptedInPart(ResponseAcceptedInPart e) {
        return decided(e.response(), FollowUpState.CONFIRMED_IN_PART, e.accepted(), e.occurredOn());
    }

    ReportedResults rejected(ResponseRejected e) {
        return decided(e.response(), FollowUpState.RETURNED, e.reason(), e.occurredOn());
    }

    private ReportedResults decided(
            UUID response, FollowUpState outcome, @Nullable String said, @Nullable LocalDate on) {
        return new ReportedResults(
                null, new ResponseDecision(response, outcome, said, on), responses);
    }
}
