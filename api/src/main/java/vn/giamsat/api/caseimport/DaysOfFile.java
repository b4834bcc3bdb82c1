package vn.giamsat.api.caseimport;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.command.UnusualDays;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.event.Document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The unusual days of a case file, told before anything of it is recorded. */
final class DaysOfFile {

    private final UnusualDays days;
    private @Nullable LocalDate founded;

    DaysOfFile(UnusualDays days) {
        this.days = days;
    }

    /** To be asked in the order of the file, which founds the delegation first. */
    void require(DomainCommand command) {
        List<FieldProblem> problems = new ArrayList<>(days.in(command));
        problems.addAll(days.before(founded, command));
        if (!problems.isEmpty()) {
            throw UnusualDays.refusal(command, problems);
        }
        if (command instanceof FoundDelegation founding) {
            Document decision = founding.decision();
            founded = decision == null ? founding.occasion().on() : decision.date();
        }
    }
}
