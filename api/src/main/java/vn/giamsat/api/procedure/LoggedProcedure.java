package vn.giamsat.api.procedure;

import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.event.Document;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.calendaryear.CalendarYearView;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;
import vn.giamsat.view.deadlinerule.DeadlineRuleView;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.delegation.DelegationView;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The office's procedure as the log has it now. Rules and years are found by what their identity
 * follows from, so no view is asked that could be behind; where the log cannot be read, the command
 * fails as any other does then.
 */
public final class LoggedProcedure implements OfficeProcedure {

    private final CurrentFold<DeadlineRuleRow> rules;
    private final CurrentFold<CalendarYearRow> years;
    private final CurrentFold<DelegationRow> delegations;

    public LoggedProcedure(EventLog log) {
        rules = new CurrentFold<>(DeadlineRuleView.VIEW, log);
        years = new CurrentFold<>(new CalendarYearView(), log);
        delegations = new CurrentFold<>(DelegationView.VIEW, log);
    }

    @Override
    public Optional<DeadlineRule> rule(String code) {
        return rules.find(DeadlineRuleId.of(code).value())
                .map(row -> new DeadlineRule(row.code(), row.version(), row.terms(), row.source()));
    }

    @Override
    public CaseGround ground(UUID delegation) {
        return delegations.find(delegation).map(LoggedProcedure::ground).orElse(CaseGround.UNKNOWN);
    }

    private static CaseGround ground(DelegationRow row) {
        Document decision = row.founding().decision();
        LocalDate decided = decision == null ? null : decision.date();
        PlanDecided plan = row.planning().plan();
        return new CaseGround(
                row.matter().issuer().level(),
                decided == null ? row.founding().foundedOn() : decided,
                plan == null ? null : plan.workingDays(),
                plan == null ? null : plan.plan());
    }

    @Override
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                year -> years.find(CalendarYearId.of(year).value()).map(CalendarYearRow::days));
    }
}
