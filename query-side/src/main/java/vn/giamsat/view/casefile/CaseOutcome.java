package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.view.fold.Appended;
import vn.giamsat.view.fold.ShownWhole;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What came of the case: the conclusion, its corrections and delivery, and where else it led. */
public record CaseOutcome(
        @Nullable ConclusionIssued conclusion,
        @ShownWhole List<ConclusionCorrected> corrections,
        @ShownWhole @Nullable NoticeDelivered delivery,
        @ShownWhole @Nullable InspectionEscalated escalation) {

    static final CaseOutcome NOTHING_YET = new CaseOutcome(null, List.of(), null, null);

    CaseOutcome after(CaseStep step) {
        return switch (step) {
            case ConclusionIssued e -> new CaseOutcome(e, corrections, delivery, escalation);
            case ConclusionCorrected e ->
                    new CaseOutcome(conclusion, Appended.to(corrections, e), delivery, escalation);
            case NoticeDelivered e -> new CaseOutcome(conclusion, corrections, e, escalation);
            case InspectionEscalated e -> new CaseOutcome(conclusion, corrections, delivery, e);
            default -> this;
        };
    }

    /** Where else the case led is no affair of the unit's. */
    CaseOutcome shownTo(Predicate<UUID> units) {
        return new CaseOutcome(
                conclusion == null ? null : shownTo(units, conclusion),
                corrections,
                delivery,
                null);
    }

    /** What another unit was recommended is an affair with that unit. */
    private static ConclusionIssued shownTo(Predicate<UUID> units, ConclusionIssued issued) {
        return new ConclusionIssued(
                issued.inspection(),
                issued.notice(),
                issued.summary(),
                issued.recommendations().stream()
                        .filter(drawn -> units.test(drawn.addressee()))
                        .toList(),
                issued.occurredOn(),
                issued.lateReason(),
                issued.delegation(),
                issued.subject());
    }

    /** What the notice is looked up by. */
    @Nullable String noticeSymbol() {
        return conclusion == null ? null : conclusion.notice().symbol();
    }
}
