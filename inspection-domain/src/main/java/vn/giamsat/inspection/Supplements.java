package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_SUPPLEMENT_BRINGS_SOMETHING;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;

import vn.giamsat.inspection.command.ReceiveSupplement;
import vn.giamsat.inspection.command.RequestSupplement;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.rule.Occasions;

import java.time.Clock;

/** Supplements and explanations of the subject, asked for and received as often as needed. */
final class Supplements {

    private final CaseCourse course;
    private final Register register;

    Supplements(CaseCourse course, Register register) {
        this.course = course;
        this.register = register;
    }

    @CommandHandler
    void decide(RequestSupplement command, Clock clock) {
        course.requireFieldwork();
        Occasions.require(command.occasion(), clock);
        register.requireUnused(command.request());
        Announcement.requireDueAfterAsking(command.dueOn(), command.occasion());
        apply(
                new SupplementRequested(
                        command.inspection().value(),
                        command.request(),
                        command.paper(),
                        command.about(),
                        command.dueOn(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(ReceiveSupplement command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        register.requireSupplementRequest(command.request());
        boolean something =
                RequiredWords.present(command.text())
                        || command.document() != null
                        || !command.files().isEmpty();
        require(something, A_SUPPLEMENT_BRINGS_SOMETHING);
        apply(
                new SupplementReceived(
                        command.inspection().value(),
                        command.request(),
                        command.paper(),
                        command.text(),
                        command.document(),
                        command.files(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }
}
