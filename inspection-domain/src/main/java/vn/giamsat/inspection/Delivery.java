package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_DELIVERY_NAMES_ITS_RECIPIENTS;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUPERIOR_IS_ANOTHER_UNIT;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How the notice reaches the subject and those concerned, and its superior is made to act. */
final class Delivery {

    private final CaseCourse course;
    private final Conclusion conclusion;
    private boolean madeToSubject;

    Delivery(CaseCourse course, Conclusion conclusion) {
        this.course = course;
        this.conclusion = conclusion;
    }

    @CommandHandler
    void decide(DeliverNotice command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        LocalDate issued = conclusion.requireIssued().date();
        LocalDate delivered = command.occasion().on();
        require(
                issued == null || delivered == null || !delivered.isBefore(issued),
                THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE);
        List<UUID> recipients = command.recipients().stream().map(UnitId::value).toList();
        require(!recipients.isEmpty(), A_DELIVERY_NAMES_ITS_RECIPIENTS);
        require(
                madeToSubject || recipients.contains(course.subject()),
                THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE);
        apply(
                new NoticeDelivered(
                        command.inspection().value(),
                        recipients,
                        command.note(),
                        delivered,
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(DirectSuperior command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        conclusion.requireIssued();
        require(!command.superior().value().equals(course.subject()), THE_SUPERIOR_IS_ANOTHER_UNIT);
        apply(
                new SuperiorDirected(
                        command.inspection().value(),
                        command.superior().value(),
                        command.letter(),
                        command.text(),
                        command.occasion().on(),
                        command.occasion().lateReason()));
    }

    @EventSourcingHandler
    void evolve(NoticeDelivered event) {
        madeToSubject = madeToSubject || event.recipients().contains(course.subject());
    }

    boolean isMadeToSubject() {
        return madeToSubject;
    }
}
