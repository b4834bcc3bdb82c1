package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.view.fold.Appended;
import vn.giamsat.view.fold.ShownWhole;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of the case: the conclusion, whom its notice has reached, its corrections, how both
 * were delivered, and where else it led.
 */
public record CaseOutcome(
        @Nullable ConclusionIssued conclusion,
        @ShownWhole List<ConclusionCorrected> corrections,
        @ShownWhole @Nullable NoticeDelivered delivery,
        List<UUID> noticeReached,
        @ShownWhole List<CorrectionDelivered> correctionsDelivered,
        @ShownWhole @Nullable InspectionEscalated escalation) {

    static final CaseOutcome NOTHING_YET =
            new CaseOutcome(null, List.of(), null, List.of(), List.of(), null);

    CaseOutcome after(CaseStep step) {
        return switch (step) {
            case ConclusionIssued e ->
                    new CaseOutcome(
                            e,
                            corrections,
                            delivery,
                            noticeReached,
                            correctionsDelivered,
                            escalation);
            case ConclusionCorrected e ->
                    new CaseOutcome(
                            conclusion,
                            Appended.to(corrections, e),
                            delivery,
                            noticeReached,
                            correctionsDelivered,
                            escalation);
            case NoticeDelivered e ->
                    new CaseOutcome(
                            conclusion,
                            corrections,
                            e,
                            withMore(e.recipients()),
                            correctionsDelivered,
                            escalation);
            case CorrectionDelivered e ->
                    new CaseOutcome(
                            conclusion,
                            corrections,
                            delivery,
                            noticeReached,
                            Appended.to(correctionsDelivered, e),
                            escalation);
            case InspectionEscalated e ->
                    new CaseOutcome(
                            conclusion,
                            corrections,
                            delivery,
                            noticeReached,
                            correctionsDelivered,
                            e);
            default -> this;
        };
    }

    private List<UUID> withMore(List<UUID> recipients) {
        return Stream.concat(noticeReached.stream(), recipients.stream()).distinct().toList();
    }

    /** Whether the notice has reached one of these units. */
    public boolean isToldTo(Predicate<UUID> units) {
        return noticeReached.stream().anyMatch(units);
    }

    /** Whether it has reached everybody to whom it recommends something. */
    public boolean hasReachedAll() {
        return conclusion == null
                || conclusion.recommendations().stream()
                        .allMatch(drawn -> noticeReached.contains(drawn.addressee()));
    }

    /** What corrected the notice and has not reached this unit, oldest first. */
    public List<ConclusionCorrected> correctionsToDeliver(UUID unit) {
        return corrections.stream()
                .filter(each -> each.correction() != null && !hasReached(each, unit::equals))
                .toList();
    }

    /** Whether the correction was handed to anybody. */
    public boolean isDelivered(ConclusionCorrected correction) {
        return hasReached(correction, _ -> true);
    }

    public @Nullable LocalDate deliveredOn(ConclusionCorrected correction) {
        return correctionsDelivered.stream()
                .filter(each -> each.correction().equals(correction.correction()))
                .findFirst()
                .map(CorrectionDelivered::occurredOn)
                .orElse(null);
    }

    /** Whether the notice names the finding; one whose recommendations name none rests on all. */
    public boolean rests(UUID finding) {
        return conclusion != null
                && conclusion.recommendations().stream()
                        .anyMatch(
                                drawn ->
                                        drawn.findings().isEmpty()
                                                || drawn.findings().contains(finding));
    }

    /** Corrections of before have no identity and went out with the notice. */
    private boolean hasReached(ConclusionCorrected correction, Predicate<UUID> units) {
        return correction.correction() == null
                || correctionsDelivered.stream()
                        .filter(each -> each.correction().equals(correction.correction()))
                        .anyMatch(each -> each.recipients().stream().anyMatch(units));
    }

    /** A unit has what was delivered to it; where else the case led is no affair of the unit's. */
    CaseOutcome shownTo(Predicate<UUID> units) {
        if (conclusion == null || !isToldTo(units)) {
            return NOTHING_YET;
        }
        return new CaseOutcome(
                shownTo(unit -> units.test(unit) && noticeReached.contains(unit), conclusion),
                corrections.stream().filter(each -> hasReached(each, units)).toList(),
                delivery,
                noticeReached.stream().filter(units).toList(),
                correctionsDelivered.stream()
                        .filter(each -> each.recipients().stream().anyMatch(units))
                        .toList(),
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
