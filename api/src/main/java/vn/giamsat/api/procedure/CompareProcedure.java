package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.procedure.ProcedureChanges.RuleChange;
import vn.giamsat.api.procedure.ProcedureChanges.YearChange;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.deadlinerule.DeadlineRuleRow;
import vn.giamsat.view.read.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what rules and years as they are written differ in from those of the office. */
@Component
final class CompareProcedure {

    private final QuerySide views;
    private final MovedCases moved;

    CompareProcedure(QuerySide views, MovedCases moved) {
        this.views = views;
        this.moved = moved;
    }

    ProcedureChanges with(WrittenProcedure said, Scope scope) {
        List<RuleChange> rules = new ArrayList<>();
        List<YearChange> years = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> otherNotes = new ArrayList<>();
        for (WrittenRule rule : said.rules()) {
            DeadlineRuleRow row =
                    views.deadlineRules()
                            .find(DeadlineRuleId.of(rule.code()).value(), null)
                            .orElse(null);
            if (row != null && !Objects.equals(row.note(), rule.note())) {
                otherNotes.add(rule.code());
            }
            if (row != null
                    && row.terms().equals(rule.terms())
                    && row.source().equals(rule.source())) {
                same.add(rule.code());
            } else {
                rules.add(change(rule, row));
            }
        }
        for (WrittenYear year : said.years()) {
            CalendarYearRow row =
                    views.calendarYears()
                            .find(CalendarYearId.of(year.year()).value(), null)
                            .orElse(null);
            if (row != null && year.days().equals(row.days())) {
                same.add(String.valueOf(year.year()));
            } else {
                years.add(
                        new YearChange(
                                year.year(),
                                row == null ? null : row.version(),
                                row == null ? null : row.days(),
                                year.days()));
            }
        }
        return new ProcedureChanges(
                rules, years, same, otherNotes, moved.under(changed(rules, years), scope));
    }

    private static RuleChange change(WrittenRule rule, @Nullable DeadlineRuleRow row) {
        return new RuleChange(
                rule.code(),
                row == null ? null : row.version(),
                row == null ? null : row.terms(),
                row == null ? null : row.source(),
                rule.terms(),
                rule.source(),
                rule.note());
    }

    private static WrittenProcedure changed(List<RuleChange> rules, List<YearChange> years) {
        return new WrittenProcedure(
                rules.stream()
                        .map(r -> new WrittenRule(r.code(), r.terms(), r.source(), r.note()))
                        .toList(),
                years.stream().map(y -> new WrittenYear(y.year(), y.days())).toList());
    }
}
