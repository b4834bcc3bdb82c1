package vn.giamsat.view.dependents;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.recommendation.event.RecommendationClosed;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Which fact corrects which: the words stood from one to the other. */
record Correction(RecordedEvent wrong, RecordedEvent correcting) {

    /** Of facts in the order of the log; empty when the fact there corrects nothing. */
    static Optional<Correction> at(long position, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> recorded.position() == position)
                .findFirst()
                .flatMap(correcting -> of(correcting, events));
    }

    private static Optional<Correction> of(RecordedEvent correcting, List<RecordedEvent> events) {
        Predicate<DomainEvent> corrected = correctedBy(correcting.event());
        return events.stream()
                .filter(recorded -> recorded.position() < correcting.position())
                .filter(recorded -> corrected.test(recorded.event()))
                .reduce((earlier, later) -> later)
                .map(wrong -> new Correction(wrong, correcting));
    }

    private static Predicate<DomainEvent> correctedBy(DomainEvent correcting) {
        return switch (correcting) {
            case FindingAmended e -> wordsOf(e.finding());
            case FindingWithdrawn e -> wordsOf(e.finding());
            case FindingReturned e -> wordsOf(e.finding());
            case EvidenceWithdrawn e ->
                    wrong ->
                            wrong instanceof EvidenceAdded a && a.evidence().equals(e.evidence())
                                    || wrong instanceof LatePaperAppended l
                                            && l.evidence().equals(e.evidence());
            case SelfReportReturned _ -> SelfReportReceived.class::isInstance;
            case ReturnedForMoreWork _ -> ReportedToIssuer.class::isInstance;
            // a second correction too is one of the notice, whose words stood until then
            case ConclusionCorrected _ -> ConclusionIssued.class::isInstance;
            case ResponseRejected e ->
                    wrong ->
                            wrong instanceof ResponseSubmitted s
                                    && s.response().equals(e.response());
            case ResponseWithdrawn e ->
                    wrong ->
                            wrong instanceof ResponseSubmitted s
                                    && s.response().equals(e.response());
            case RecommendationReopened e -> wrong -> isClosing(wrong, e);
            default -> _ -> false;
        };
    }

    private static boolean isClosing(DomainEvent wrong, RecommendationReopened reopened) {
        return switch (wrong) {
            case RecommendationClosed e -> e.recommendation().equals(reopened.recommendation());
            case RecommendationClosedByAuthority e ->
                    e.recommendation().equals(reopened.recommendation());
            default -> false;
        };
    }

    private static Predicate<DomainEvent> wordsOf(UUID finding) {
        return wrong ->
                wrong instanceof FindingRecorded r && r.finding().equals(finding)
                        || wrong instanceof FindingAmended a && a.finding().equals(finding);
    }

    /** The facts between the wrong words and their correction. */
    List<RecordedEvent> meanwhile(List<RecordedEvent> events) {
        return events.stream()
                .filter(e -> e.position() > wrong.position())
                .filter(e -> e.position() < correcting.position())
                .toList();
    }
}
