package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_CASE_IS_ANNOUNCED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN;
import static vn.giamsat.inspection.rule.InspectionRule.A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.ClockStart;
import vn.giamsat.event.Document;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.procedure.DayCount;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The announcement of decision and plan to the subject. */
final class Announcement {

    private final CaseCourse course;
    private final RunningTime time;
    private boolean made;

    Announcement(CaseCourse course, RunningTime time) {
        this.course = course;
        this.time = time;
    }

    @CommandHandler
    void decide(AnnounceInspection command, Clock clock, OfficeProcedure procedure) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        require(!made, A_CASE_IS_ANNOUNCED_ONCE);
        require(
                !course.isFormal() || (command.decision() != null && command.plan() != null),
                A_FORMAL_CASE_IS_ANNOUNCED_WITH_DECISION_AND_PLAN);
        requireDueAfterAsking(command.selfReportDueOn(), command.occasion());
        LocalDate founded = procedure.ground(course.delegation()).foundedOn();
        LocalDate from = founded != null ? founded : dateOf(command.decision());
        DayCount due = time.countFrom(ClockStart.DECISION, from, procedure);
        UUID inspection = command.inspection().value();
        apply(
                new InspectionAnnounced(
                        inspection,
                        command.mode(),
                        command.place(),
                        command.decision(),
                        command.plan(),
                        command.attendees(),
                        command.selfReportDueOn(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        due.last(),
                        founded));
        SupervisionClock.await(inspection, due);
    }

    private static @Nullable LocalDate dateOf(@Nullable Document decision) {
        return decision == null ? null : decision.date();
    }

    @EventSourcingHandler
    void evolve(InspectionAnnounced event) {
        made = true;
    }

    static void requireDueAfterAsking(@Nullable LocalDate due, Occasion asked) {
        LocalDate day = asked.on();
        require(
                due == null || day == null || !due.isBefore(day),
                A_PAPER_IS_DUE_ON_OR_AFTER_THE_DAY_IT_IS_ASKED_FOR);
    }
}
