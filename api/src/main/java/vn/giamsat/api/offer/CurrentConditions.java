package vn.giamsat.api.offer;

import org.springframework.stereotype.Component;

import vn.giamsat.command.AtAnyTime;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads how a matter stands now. The whole matter counts, whatever of it the reader is shown: what
 * is accepted does not depend on who looks.
 */
@Component
class CurrentConditions {

    private final QuerySide views;

    CurrentConditions(QuerySide views) {
        this.views = views;
    }

    /** Nothing where no matter of this kind has the id. */
    Optional<MatterConditions> of(String aggregates, UUID id, UUID reader, LocalDate today) {
        return switch (aggregates) {
            case "accounts" ->
                    views.accounts().find(id, null).map(row -> new AccountConditions(row, reader));
            case "units" ->
                    views.units()
                            .find(id, null)
                            .map(_ -> command -> command.isAnnotationPresent(AtAnyTime.class));
            case "delegations" ->
                    views.delegations()
                            .find(id, Scope.everything(), null)
                            .map(DelegationConditions::new);
            case "inspections" ->
                    views.caseFiles()
                            .find(id, Scope.everything(), null)
                            .map(
                                    file ->
                                            new CaseConditions(
                                                    file.file(),
                                                    () -> views.caseFiles().partsOf(id),
                                                    reader));
            case "recommendations" ->
                    views.followUps()
                            .find(id, Scope.everything(), null)
                            .map(found -> new RecommendationConditions(found.row()));
            case "reporting-periods" ->
                    views.reportingPeriods()
                            .find(id, null)
                            .map(found -> new PeriodConditions(found.row(), today));
            case "deadline-rules" -> views.deadlineRules().find(id, null).map(RuleConditions::new);
            case "calendar-years" -> views.calendarYears().find(id, null).map(YearConditions::new);
            case "extension-caps" ->
                    views.extensionCaps()
                            .find(id, null)
                            .map(_ -> command -> command.isAnnotationPresent(AtAnyTime.class));
            case "audited-logs" -> Optional.of(new LogConditions(acts()));
            default -> throw new IllegalArgumentException("no matters are called " + aggregates);
        };
    }

    /** The keys, and the newest drill: one runs at a time. */
    private List<AuditActRow> acts() {
        PageRequest all = PageRequest.first(PageRequest.MOST);
        List<AuditActRow> acts =
                new ArrayList<>(views.auditActs().list(AuditActKind.KEY, null, all).items());
        views.auditActs().last(AuditActKind.DRILL, null).ifPresent(acts::add);
        return acts;
    }
}
