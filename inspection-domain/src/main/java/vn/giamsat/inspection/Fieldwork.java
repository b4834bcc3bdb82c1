package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;

import vn.giamsat.inspection.command.HoldSession;
import vn.giamsat.inspection.command.RecordOralRemarks;
import vn.giamsat.inspection.command.RecordUpwardRequest;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.rule.Occasions;

import java.time.Clock;

/**
 * What was done and said at the unit. These are facts of the day, so they may be recorded as long
 * as the file is open, in whatever order they come to be known.
 */
final class Fieldwork {

    private final CaseCourse course;
    private final Register register;

    Fieldwork(CaseCourse course, Register register) {
        this.course = course;
        this.register = register;
    }

    @CommandHandler
    void decide(HoldSession command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        register.requireUnused(command.session());
        apply(
                new SessionHeld(
                        command.inspection().value(),
                        command.session(),
                        command.type(),
                        command.place(),
                        command.host(),
                        command.participants(),
                        command.notes(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(RecordUpwardRequest command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        register.requireUnused(command.request());
        register.requireSession(command.session());
        apply(
                new UpwardRequestRecorded(
                        command.inspection().value(),
                        command.request(),
                        command.reference(),
                        command.addressedTo(),
                        command.text(),
                        command.session(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    /** Proposals made orally stay remarks: only the issuer's notice makes recommendations. */
    @CommandHandler
    void decide(RecordOralRemarks command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        apply(
                new OralRemarksRecorded(
                        command.inspection().value(),
                        command.speaker(),
                        command.text(),
                        command.proposals(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }
}
