package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.followup.answer.ResponseGiven;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The results that the addressee reported: which of them waits for a decision, what was decided
 * last, how many there were, and each with how it ended, oldest first.
 */
public record ReportedResults(
        @Nullable ResponseSubmitted waitingResponse,
        @Nullable ResponseDecision lastDecision,
        int responses,
        @ShownWhole List<ResponseGiven> responsesGiven) {

    static final ReportedResults NONE = new ReportedResults(null, null, 0, List.of());

    ReportedResults submitted(ResponseSubmitted e, boolean illustration) {
        Stream<ResponseGiven> next = Stream.of(ResponseGiven.waiting(e, illustration));
        return new ReportedResults(
                e,
                lastDecision,
                responses + 1,
                Stream.concat(responsesGiven.stream(), next).toList());
    }

    ReportedResults withdrawn(ResponseWithdrawn e, boolean illustration) {
        return ended(e.response(), given -> given.withdrawn(e, illustration));
    }

    /** The follow-up ended, and nobody decides any more about what waited. */
    ReportedResults lapsed(@Nullable LocalDate on, boolean illustration) {
        return waitingResponse == null
                ? this
                : ended(waitingResponse.response(), given -> given.lapsed(on, illustration));
    }

    ReportedResults accepted(ResponseAccepted e, boolean illustration) {
        return ended(e.response(), given -> given.accepted(e, illustration))
                .decided(e.response(), FollowUpState.CONFIRMED, e.note(), e.occurredOn());
    }

    ReportedResults acceptedInPart(ResponseAcceptedInPart e, boolean illustration) {
        return ended(e.response(), given -> given.acceptedInPart(e, illustration))
                .decided(
                        e.response(),
                        FollowUpState.CONFIRMED_IN_PART,
                        e.accepted(),
                        e.occurredOn());
    }

    ReportedResults rejected(ResponseRejected e, boolean illustration) {
        return ended(e.response(), given -> given.rejected(e, illustration))
                .decided(e.response(), FollowUpState.RETURNED, e.reason(), e.occurredOn());
    }

    private ReportedResults ended(UUID response, UnaryOperator<ResponseGiven> end) {
        List<ResponseGiven> given =
                responsesGiven.stream()
                        .map(one -> one.said().response().equals(response) ? end.apply(one) : one)
                        .toList();
        return new ReportedResults(null, lastDecision, responses, given);
    }

    private ReportedResults decided(
            UUID response, FollowUpState outcome, @Nullable String said, @Nullable LocalDate on) {
        ResponseDecision decision = new ResponseDecision(response, outcome, said, on);
        return new ReportedResults(waitingResponse, decision, responses, responsesGiven);
    }
}
