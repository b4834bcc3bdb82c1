package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_KNOWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.event.Level;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.DeadlineRule;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.RuleViolated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The time limit of a case: that of a rule of the office, or the days of the decided plan. */
record LimitChoice(CaseKind kind, @Nullable LocalDate day, OfficeProcedure procedure) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    /**
     * The limit of this rule, which must be in force on the day, if one is known, and of the level.
     */
    TimeLimit ofRule(String code, @Nullable Level level) {
        DeadlineRule rule = fitting(code);
        if (day != null && !rule.isInForceOn(day)) {
            throw broken(A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS, code);
        }
        if (level != null && rule.terms().level() != level) {
            throw broken(A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY, code);
        }
        return limitOf(rule);
    }

    /** The limit of this rule, whatever its days and its level; the issuer has said why. */
    TimeLimit ofAnyRule(String code) {
        return limitOf(fitting(code));
    }

    /** For supervision, the working days of the plan; without those there is no limit. */
    @Nullable TimeLimit ofPlan(CaseGround ground) {
        Integer days = ground.planDays();
        if (days == null || kind != CaseKind.THEMATIC_SUPERVISION) {
            return null;
        }
        return ofPlan(days, ground.planPaper());
    }

    TimeLimit ofPlan(int days, @Nullable Document paper) {
        ClockStart start =
                kind == CaseKind.THEMATIC_SUPERVISION
                        ? ClockStart.SELF_REPORT_RECEIVED
                        : ClockStart.DECISION;
        return new TimeLimit(
                TimeLimit.BY_PLAN,
                days,
                DayUnit.WORKING_DAYS,
                start,
                capOfPlan(days, day, procedure),
                cited(paper));
    }

    /**
     * No regulation is known that caps extensions of such a limit, so the office does; where it has
     * set nothing, the issuing body, which decided the plan, adds as much again at most.
     */
    static int capOfPlan(int days, @Nullable LocalDate day, OfficeProcedure procedure) {
        return procedure
                .cap(CapSubject.PLAN_LIMIT)
                .filter(cap -> cap.holdsOn(day))
                .map(cap -> Math.toIntExact(cap.terms().capOf(days)))
                .orElse(days);
    }

    /** As regulations are cited: Kế hoạch 12-KH/TU ngày 15/4/2024, as far as that is known. */
    private static String cited(@Nullable Document paper) {
        String symbol = paper == null ? null : paper.cited();
        LocalDate date = paper == null ? null : paper.date();
        String numbered = symbol == null ? "Kế hoạch" : "Kế hoạch " + symbol;
        return date == null ? numbered : numbered + " ngày " + DAY.format(date);
    }

    private DeadlineRule fitting(String code) {
        DeadlineRule rule =
                procedure.rule(code).orElseThrow(() -> broken(A_DEADLINE_RULE_IS_KNOWN, code));
        if (!rule.fits(kind)) {
            throw broken(A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE, code);
        }
        return rule;
    }

    private static TimeLimit limitOf(DeadlineRule rule) {
        return new TimeLimit(
                rule.code(),
                rule.terms().days(),
                rule.terms().unit(),
                rule.terms().startsAt(),
                rule.terms().extensionCap(),
                rule.source().citation(),
                rule.version());
    }

    private RuleViolated broken(InspectionRule rule, String code) {
        return new RuleViolated(
                rule,
                Map.of("deadlineRule", code, "kind", kind.name(), "openedOn", String.valueOf(day)));
    }
}
