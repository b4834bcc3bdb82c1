package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_IS_DELIVERED_ON_OR_AFTER_ITS_DATE;
import static vn.giamsat.inspection.rule.InspectionRule.A_DELIVERY_NAMES_ITS_RECIPIENTS;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_IS_DELIVERED_BEFORE_ITS_CORRECTIONS;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.THE_SUPERIOR_IS_ANOTHER_UNIT;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.inspection.command.DeliverCorrection;
import vn.giamsat.inspection.command.DeliverNotice;
import vn.giamsat.inspection.command.DirectSuperior;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.UnitId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How the notice reaches the subject and those concerned, and its superior is made to act. */
final class Delivery {

    private final CaseCourse course;
    private final Conclusion conclusion;
    private final Set<UUID> reached = new HashSet<>();
    private final Set<UUID> correctionsOfSubject = new HashSet<>();

    Delivery(CaseCourse course, Conclusion conclusion) {
        this.course = course;
        this.conclusion = conclusion;
    }

    @CommandHandler
    void decide(DeliverNotice command, Clock clock) {
        requireOpenFileOrOutstanding();
        Occasions.require(command.occasion(), clock);
        LocalDate issued = conclusion.requireIssued().date();
        LocalDate delivered = command.occasion().on();
        require(isNotBefore(delivered, issued), THE_NOTICE_IS_DELIVERED_ON_OR_AFTER_ITS_DATE);
        List<UUID> recipients = requireRecipients(command.recipients(), isMadeToSubject());
        apply(
                new NoticeDelivered(
                        command.inspection().value(),
                        recipients,
                        command.note(),
                        delivered,
                        command.occasion().lateReason()));
    }

    @CommandHandler
    void decide(DeliverCorrection command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        Document paper = conclusion.requireCorrection(command.correction());
        require(isMadeToSubject(), THE_NOTICE_IS_DELIVERED_BEFORE_ITS_CORRECTIONS);
        LocalDate delivered = command.occasion().on();
        require(
                isNotBefore(delivered, paper.date()),
                A_CORRECTION_IS_DELIVERED_ON_OR_AFTER_ITS_DATE);
        List<UUID> recipients =
                requireRecipients(
                        command.recipients(), correctionsOfSubject.contains(command.correction()));
        apply(
                new CorrectionDelivered(
                        command.inspection().value(),
                        command.correction(),
                        recipients,
                        command.note(),
                        delivered,
                        command.occasion().lateReason()));
    }

    /** Nobody answers to a notice that never came, so it is brought to them even then. */
    private void requireOpenFileOrOutstanding() {
        if (reached.containsAll(conclusion.addressees())) {
            course.requireOpenFile();
        }
    }

    private List<UUID> requireRecipients(List<UnitId> named, boolean subjectHasIt) {
        List<UUID> recipients = named.stream().map(UnitId::value).toList();
        require(!recipients.isEmpty(), A_DELIVERY_NAMES_ITS_RECIPIENTS);
        require(
                subjectHasIt || recipients.contains(course.subject()),
                THE_SUBJECT_IS_AMONG_THE_FIRST_TO_RECEIVE_THE_NOTICE);
        return recipients;
    }

    private static boolean isNotBefore(@Nullable LocalDate delivered, @Nullable LocalDate paper) {
        return paper == null || delivered == null || !delivered.isBefore(paper);
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
        reached.addAll(event.recipients());
    }

    @EventSourcingHandler
    void evolve(CorrectionDelivered event) {
        if (event.recipients().contains(course.subject())) {
            correctionsOfSubject.add(event.correction());
        }
    }

    boolean isMadeToSubject() {
        return reached.contains(course.subject());
    }
}
