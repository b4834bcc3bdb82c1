package vn.giamsat.api.procedure;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.giamsat.api.form.BeforeConfirming;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Scope;

import java.util.List;
import java.util.Optional;

/** Who corrects a rule or a year reads, before confirming it, which cases it would have moved. */
@Component
final class ForeseeMovedCases implements BeforeConfirming {

    private final QuerySide views;
    private final MovedCases moved;

    ForeseeMovedCases(QuerySide views, MovedCases moved) {
        this.views = views;
        this.moved = moved;
    }

    @Override
    public void tell(DomainCommand command, Scope scope, Model page) {
        said(command).ifPresent(said -> page.addAttribute("moved", moved.under(said, scope)));
    }

    private Optional<WrittenProcedure> said(DomainCommand command) {
        return switch (command) {
            case CorrectDeadlineRule correct ->
                    views.deadlineRules()
                            .find(correct.rule().value(), null)
                            .map(
                                    row ->
                                            new WrittenRule(
                                                    row.code(),
                                                    correct.terms(),
                                                    correct.source(),
                                                    row.note()))
                            .map(rule -> new WrittenProcedure(List.of(rule), List.of()));
            case CorrectDaysOff correct ->
                    views.calendarYears()
                            .find(correct.calendar().value(), null)
                            .map(row -> new WrittenYear(row.year(), correct.days()))
                            .map(year -> new WrittenProcedure(List.of(), List.of(year)));
            default -> Optional.empty();
        };
    }
}
