package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.view.fold.Appended;

import java.util.List;
import java.util.UUID;

/** What a delegation is to examine: the plan with its adjustments, and the outline of reports. */
public record DelegationPlanning(
        @Nullable PeriodExamined periodExamined,
        List<UUID> subjects,
        @Nullable PlanDecided plan,
        List<PlanAdjusted> adjustments,
        @Nullable ReportOutlineIssued outline) {

    static final DelegationPlanning NOTHING_YET =
            new DelegationPlanning(null, List.of(), null, List.of(), null);

    DelegationPlanning after(DelegationEvent event) {
        return switch (event) {
            case DelegationFounded e ->
                    new DelegationPlanning(
                            e.periodExamined(), subjects, plan, adjustments, outline);
            case PlanDecided e ->
                    new DelegationPlanning(
                            periodAfter(e.periodExamined()), e.subjects(), e, adjustments, outline);
            case PlanAdjusted e ->
                    new DelegationPlanning(
                            periodAfter(e.periodExamined()),
                            e.subjects().isEmpty() ? subjects : e.subjects(),
                            plan,
                            Appended.to(adjustments, e),
                            outline);
            case ReportOutlineIssued e ->
                    new DelegationPlanning(periodExamined, subjects, plan, adjustments, e);
            default -> this;
        };
    }

    DelegationPlanning shownToUnit() {
        return new DelegationPlanning(periodExamined, List.of(), null, List.of(), outline);
    }

    private @Nullable PeriodExamined periodAfter(@Nullable PeriodExamined another) {
        return another == null ? periodExamined : another;
    }
}
