package vn.giamsat.view.search;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.integrity.event.AuditedLogEvent;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.recommendation.event.RecommendationEvent;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;

/** Everything an event changes among what can be found: its matter, its papers, its files. */
final class Changes {

    private Changes() {}

    static List<Change> of(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AccountEvent _, ReportingPeriodEvent _, AuditedLogEvent _ -> List.of();
            case UnitEvent e -> UnitChanges.of(e, recorded);
            case DelegationEvent e ->
                    all(
                            DelegationChanges.of(e),
                            DelegationChanges.papers(e, recorded),
                            outline(e, recorded));
            case InspectionEvent e -> all(CaseChanges.of(e), CasePapers.of(e, recorded), List.of());
            case RecommendationEvent e ->
                    all(
                            RecommendationChanges.of(e),
                            RecommendationChanges.papers(e, recorded),
                            List.of());
            default -> throw new IllegalArgumentException("unknown event: " + recorded);
        };
    }

    private static List<Change> outline(DelegationEvent event, RecordedEvent recorded) {
        return event instanceof ReportOutlineIssued e
                ? FileChanges.brought(
                        recorded,
                        FileChanges.listOf(e.file()),
                        true,
                        draft -> draft.ofDelegation(e.delegation()))
                : List.of();
    }

    private static List<Change> all(
            @Nullable Change ofMatter, List<Change> papers, List<Change> files) {
        List<Change> all = new ArrayList<>();
        if (ofMatter != null) {
            all.add(ofMatter);
        }
        all.addAll(papers);
        all.addAll(files);
        return all;
    }
}
