package vn.giamsat.view.followup.answer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;

import java.time.LocalDate;

/**
 * A result the unit reported, how it ended and on which day. The remark is the words of the
 * decision, or why it was taken back; remaining is what is left to be done. Illustrated tells of
 * the report, illustrated decision of how it ended.
 */
public record ResponseGiven(
        ResponseSubmitted said,
        boolean illustrated,
        ResponseOutcome outcome,
        @Nullable String remark,
        @Nullable String remaining,
        @Nullable LocalDate decidedOn,
        boolean illustratedDecision) {

    public static ResponseGiven waiting(ResponseSubmitted e, boolean illustration) {
        return new ResponseGiven(e, illustration, ResponseOutcome.WAITING, null, null, null, false);
    }

    public ResponseGiven accepted(ResponseAccepted e, boolean illustration) {
        return ended(ResponseOutcome.CONFIRMED, e.note(), null, e.occurredOn(), illustration);
    }

    public ResponseGiven acceptedInPart(ResponseAcceptedInPart e, boolean illustration) {
        return ended(
                ResponseOutcome.CONFIRMED_IN_PART,
                e.accepted(),
                e.remaining(),
                e.occurredOn(),
                illustration);
    }

    public ResponseGiven rejected(ResponseRejected e, boolean illustration) {
        return ended(ResponseOutcome.RETURNED, e.reason(), null, e.occurredOn(), illustration);
    }

    public ResponseGiven withdrawn(ResponseWithdrawn e, boolean illustration) {
        return ended(ResponseOutcome.WITHDRAWN, e.reason(), null, e.occurredOn(), illustration);
    }

    public ResponseGiven lapsed(@Nullable LocalDate on, boolean illustration) {
        return ended(ResponseOutcome.LAPSED, null, null, on, illustration);
    }

    private ResponseGiven ended(
            ResponseOutcome how,
            @Nullable String words,
            @Nullable String left,
            @Nullable LocalDate on,
            boolean illustration) {
        return new ResponseGiven(said, illustrated, how, words, left, on, illustration);
    }
}
