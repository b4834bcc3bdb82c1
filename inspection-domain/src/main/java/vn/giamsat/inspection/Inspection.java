package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.inspection.command.InspectionCommand;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.value.InspectionId;

import java.time.Clock;

/**
 * The case of one delegation at one subject unit. A formal case is announced, receives the
 * self-report, works in the field until a conference at the unit adopts the draft report, is
 * reported to the issuing body, concluded by its notice and delivered; then its file is closed and
 * archived. A visit may skip all of that but its closing. Every part of the case keeps its own
 * rules.
 */
@AggregateRoot(type = "Inspection")
@SuppressWarnings("UnusedVariable") // Axon reads the parts, to hand them commands and events
final class Inspection {

    @AggregateIdentifier private InspectionId id;

    @AggregateMember private final CaseCourse course = new CaseCourse();

    @AggregateMember private final Register register = new Register();

    @AggregateMember private final RunningTime time = new RunningTime();

    @AggregateMember private final Chronology chronology = new Chronology(course, time);

    @AggregateMember
    private final SupervisionClock supervisionClock = new SupervisionClock(course, time);

    @AggregateMember private final LimitBinding limitBinding = new LimitBinding(course, time);

    @AggregateMember private final Announcement announcement = new Announcement(course, time);

    @AggregateMember private final CaseScope scope = new CaseScope(course);

    @AggregateMember private final Supplements supplements = new Supplements(course, register);

    @AggregateMember private final Fieldwork fieldwork = new Fieldwork(course, register);

    @AggregateMember private final MembersExamined examinedMembers = new MembersExamined(course);

    @AggregateMember private final Evidence evidence = new Evidence(course, register);

    @AggregateMember
    private final CaseFindings findings = new CaseFindings(course, register, evidence);

    @AggregateMember
    private final FindingReview findingReview = new FindingReview(course, findings);

    @AggregateMember private final DraftReport draftReport = new DraftReport(course);

    @AggregateMember
    private final ReportToTheIssuer reportToTheIssuer = new ReportToTheIssuer(course, draftReport);

    @AggregateMember private final Conclusion conclusion = new Conclusion(course, findings);

    @AggregateMember private final Delivery delivery = new Delivery(course, conclusion);

    @AggregateMember private final Escalation escalation = new Escalation(course, findings, scope);

    @AggregateMember
    private final FileKeeping caseFile = new FileKeeping(course, register, conclusion, delivery);

    @CommandHandler
    Inspection(
            OpenInspection command, Clock clock, OfficeProcedure procedure, Histories histories) {
        apply(Opening.decide(command, clock, procedure, histories));
    }

    /** Whatever part decides a command, its day is measured by the steps before it. */
    @CommandHandlerInterceptor
    void inOrder(InspectionCommand command, OfficeProcedure procedure) {
        chronology.require(command, procedure);
    }

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        id = new InspectionId(event.inspection());
    }

    private Inspection() {} // Axon builds it empty, then replays its events
}
