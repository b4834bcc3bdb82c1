package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.event.Document;
import vn.giamsat.event.Level;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.ExtensionCap;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.value.ExtensionCapId;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.calendaryear.CalendarYearView;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;
import vn.giamsat.view.deadlinerule.DeadlineRuleView;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.delegation.DelegationView;
import vn.giamsat.view.extensioncap.ExtensionCapRow;
import vn.giamsat.view.extensioncap.ExtensionCapView;
import vn.giamsat.view.unit.UnitRow;
import vn.giamsat.view.unit.UnitView;

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
    private final CurrentFold<UnitRow> units;
    private final CurrentFold<ExtensionCapRow> caps;

    public LoggedProcedure(EventLog log) {
        rules = new CurrentFold<>(DeadlineRuleView.VIEW, log);
        years = new CurrentFold<>(new CalendarYearView(), log);
        delegations = new CurrentFold<>(DelegationView.VIEW, log);
        units = new CurrentFold<>(UnitView.VIEW, log);
        caps = new CurrentFold<>(new ExtensionCapView(), log);
    }

    @Override
    public Optional<DeadlineRule> rule(String code) {
        return rules.find(DeadlineRuleId.of(code).value())
                .map(row -> new DeadlineRule(row.code(), row.version(), row.terms(), row.source()));
    }

    @Override
    public Optional<ExtensionCap> cap(CapSubject subject) {
        return caps.find(ExtensionCapId.of(subject.name()).value())
                .map(row -> new ExtensionCap(row.terms(), row.source()));
    }

    @Override
    public CaseGround ground(UUID delegation) {
        return delegations.find(delegation).map(this::ground).orElse(CaseGround.UNKNOWN);
    }

    private CaseGround ground(DelegationRow row) {
        Document decision = row.founding().decision();
        LocalDate decided = decision == null ? null : decision.date();
        PlanDecided plan = row.planning().plan();
        return new CaseGround(
                levelOf(row.matter().issuer()),
                decided == null ? row.founding().foundedOn() : decided,
                plan == null ? null : plan.workingDays(),
                plan == null ? null : plan.plan(),
                decided);
    }

    /**
     * The regulations give each level of committee its own time (Hướng dẫn 02-HD/UBKTTW, Quyết định
     * 331-QĐ/TW): the level at which the body is registered, and what its delegation's papers call
     * it only where that is not known.
     */
    private @Nullable Level levelOf(Issuer issuer) {
        UUID unit = issuer.unit();
        Level registered =
                unit == null ? null : units.find(unit).map(row -> row.place().level()).orElse(null);
        return registered == null ? issuer.level() : registered;
    }

    @Override
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                year -> years.find(CalendarYearId.of(year).value()).map(CalendarYearRow::days));
    }
}
