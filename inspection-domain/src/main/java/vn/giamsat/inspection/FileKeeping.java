package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_CLOSED_AFTER_ITS_CONCLUSION;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CLOSED_FILE_IS_ARCHIVED;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CLOSED_FILE_TAKES_LATE_PAPERS;

import org.axonframework.commandhandling.CommandHandler;

import vn.giamsat.inspection.command.AppendLatePaper;
import vn.giamsat.inspection.command.ArchiveCaseFile;
import vn.giamsat.inspection.command.CloseCaseFile;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.rule.Occasions;

import java.time.Clock;

/** The file of the case: closed, archived, and then only added to by late papers. */
final class FileKeeping {

    private final CaseCourse course;
    private final Register register;
    private final Conclusion conclusion;
    private final Delivery delivery;

    FileKeeping(CaseCourse course, Register register, Conclusion conclusion, Delivery delivery) {
        this.course = course;
        this.register = register;
        this.conclusion = conclusion;
        this.delivery = delivery;
    }

    @CommandHandler
    void decide(CloseCaseFile command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        course.requireStage(
                !course.isFormal() || conclusion.isIssued(),
                A_FORMAL_CASE_IS_CLOSED_AFTER_ITS_CONCLUSION);
        course.requireStage(
                !conclusion.isIssued() || delivery.isMadeToSubject(),
                A_CONCLUSION_REACHES_THE_SUBJECT_BEFORE_THE_FILE_CLOSES);
        apply(
                new CaseFileClosed(
                        command.inspection().value(),
                        command.lessons(),
                        command.inventory(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(ArchiveCaseFile command, Clock clock) {
        course.requireStage(course.isAt(CaseFilePhase.FILE_CLOSED), ONLY_A_CLOSED_FILE_IS_ARCHIVED);
        Occasions.require(command.occasion(), clock);
        apply(
                new CaseFileArchived(
                        command.inspection().value(),
                        command.archive(),
                        command.handover(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(AppendLatePaper command, Clock clock) {
        course.requireStage(
                course.isAt(CaseFilePhase.FILE_CLOSED) || course.isAt(CaseFilePhase.ARCHIVED),
                ONLY_A_CLOSED_FILE_TAKES_LATE_PAPERS);
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        register.requireUnused(command.evidence());
        apply(
                new LatePaperAppended(
                        command.inspection().value(),
                        command.evidence(),
                        command.file(),
                        command.shows(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }
}
