package vn.giamsat.view.bitemporal;

import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.evidence.EvidenceView;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingView;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.followup.FollowUpRow;
import vn.giamsat.view.followup.FollowUpView;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Shows what was known to one reader: all of it to those inside, to a unit what it was shown and
 * what is addressed to it.
 */
final class CaseVisibility {

    private final boolean inside;
    private final Predicate<UUID> units;

    CaseVisibility(boolean inside, Predicate<UUID> units) {
        this.inside = inside;
        this.units = units;
    }

    BitemporalCase sees(FactsOfDay knowledge, List<RecordedEvent> events) {
        VisibleFacts facts = new VisibleFacts(events, inside, units);
        List<CaseFileRow> file = knowledge.rows(new CaseFileView());
        boolean open = file.stream().anyMatch(this::isOpen);
        return new BitemporalCase(
                open ? shown(file.getFirst()) : null,
                open ? findings(knowledge) : List.of(),
                recommendations(knowledge, file),
                open ? evidence(knowledge) : List.of(),
                facts.of(knowledge.late()),
                facts.of(knowledge.leftOut()));
    }

    private boolean isOpen(CaseFileRow row) {
        return inside || row.standing().openToUnit() && units.test(row.matter().subject());
    }

    private CaseFileRow shown(CaseFileRow row) {
        return inside ? row : row.shownTo(units);
    }

    private List<FindingRow> findings(FactsOfDay knowledge) {
        List<FindingRow> rows = knowledge.rows(FindingView.VIEW);
        return inside
                ? rows
                : rows.stream()
                        .filter(row -> row.shown() != null)
                        .map(FindingRow::shownToUnit)
                        .toList();
    }

    /** A unit is told what is addressed to it once the notice has reached it. */
    private List<FollowUpRow> recommendations(FactsOfDay knowledge, List<CaseFileRow> file) {
        Predicate<UUID> told =
                unit ->
                        units.test(unit)
                                && file.stream()
                                        .anyMatch(
                                                row ->
                                                        row.outcome()
                                                                .noticeReached()
                                                                .contains(unit));
        return knowledge.rows(FollowUpView.VIEW).stream()
                .filter(row -> inside || told.test(row.asked().addressee()))
                .toList();
    }

    private List<EvidenceRow> evidence(FactsOfDay knowledge) {
        List<EvidenceRow> ofCase =
                knowledge.rows(new EvidenceView()).stream()
                        .filter(row -> row.place().inspection() != null)
                        .toList();
        return inside
                ? ofCase
                : ofCase.stream()
                        .filter(row -> row.origin().fromUnit())
                        .map(EvidenceRow::withoutWhoAdded)
                        .toList();
    }
}
