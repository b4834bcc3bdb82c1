package vn.giamsat.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import static vn.giamsat.inspection.rule.InspectionRule.AN_ID_IS_USED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_IS_A_NOTICE_OR_A_CONCLUSION;
import static vn.giamsat.inspection.rule.InspectionRule.A_CONCLUSION_IS_ISSUED_ONCE;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN;
import static vn.giamsat.inspection.rule.InspectionRule.A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE;
import static vn.giamsat.inspection.rule.InspectionRule.A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_A_CORRECTION_OF_THE_CASE_IS_DELIVERED;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_COMES_FIRST;
import static vn.giamsat.inspection.rule.InspectionRule.THE_NOTICE_HAS_ITS_NUMBER_AND_DATE;
import static vn.giamsat.rule.RuleViolated.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.inspection.command.CorrectConclusion;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.DocumentSeries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The formal notice of the issuing body: issued once, later only corrected by a new document. */
final class Conclusion {

    private final CaseCourse course;
    private final CaseFindings findings;
    private final Map<UUID, Document> corrections = new LinkedHashMap<>();
    private final Set<UUID> addressees = new HashSet<>();
    private @Nullable Document notice;

    Conclusion(CaseCourse course, CaseFindings findings) {
        this.course = course;
        this.findings = findings;
    }

    @CommandHandler
    void decide(IssueConclusion command, Clock clock) {
        course.requireOpenFile();
        Occasions.require(command.occasion(), clock);
        require(notice == null, A_CONCLUSION_IS_ISSUED_ONCE);
        course.requireStage(
                !course.isFormal() || course.isAt(CaseFilePhase.REPORTED),
                A_FORMAL_CASE_IS_CONCLUDED_ON_A_REPORT);
        LocalDate noticeDate = requireCitable(command.notice());
        Occasions.requireNotInFuture(noticeDate, clock);
        Recommending.require(command.recommendations(), noticeDate, findings);
        apply(
                new ConclusionIssued(
                        command.inspection().value(),
                        command.notice(),
                        command.summary(),
                        command.recommendations(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        course.delegation(),
                        course.subject()));
    }

    @CommandHandler
    void decide(CorrectConclusion command, Clock clock) {
        Occasions.require(command.occasion(), clock);
        RequiredWords.requireReason(command.reason());
        Document issued = requireIssued();
        boolean usedBefore =
                Stream.concat(Stream.of(issued), corrections.values().stream())
                        .anyMatch(paper -> isSamePaper(paper, command.document()));
        require(isNamed(command.document()) && !usedBefore, A_CORRECTION_HAS_A_DOCUMENT_OF_ITS_OWN);
        requireNotBefore(issued.date(), command.document().date());
        require(!corrections.containsKey(command.correction()), AN_ID_IS_USED_ONCE);
        apply(
                new ConclusionCorrected(
                        command.inspection().value(),
                        command.document(),
                        command.text(),
                        command.reason(),
                        command.occasion().on(),
                        command.occasion().lateReason(),
                        command.correction()));
    }

    @EventSourcingHandler
    void evolve(ConclusionIssued event) {
        notice = event.notice();
        event.recommendations().forEach(drawn -> addressees.add(drawn.addressee()));
    }

    /** A correction of before has no identity; its paper tells it apart all the same. */
    @EventSourcingHandler
    void evolve(ConclusionCorrected event) {
        UUID id = event.correction();
        corrections.put(id == null ? new UUID(0, corrections.size()) : id, event.document());
    }

    /** The paper of a correction that is delivered by its identity. */
    Document requireCorrection(UUID correction) {
        Document paper = corrections.get(correction);
        if (paper == null) {
            throw new RuleViolated(
                    ONLY_A_CORRECTION_OF_THE_CASE_IS_DELIVERED,
                    Map.of("correction", correction.toString()));
        }
        return paper;
    }

    /** To whom the notice recommends something. */
    Set<UUID> addressees() {
        return Set.copyOf(addressees);
    }

    boolean isIssued() {
        return notice != null;
    }

    Document requireIssued() {
        Document issued = notice;
        if (issued == null) {
            throw new RuleViolated(THE_CONCLUSION_COMES_FIRST);
        }
        return issued;
    }

    private static LocalDate requireCitable(Document notice) {
        require(
                notice.type() == DocumentType.NOTICE || notice.type() == DocumentType.CONCLUSION,
                A_CONCLUSION_IS_A_NOTICE_OR_A_CONCLUSION);
        LocalDate date = notice.date();
        if (date == null || !isNamed(notice)) {
            throw new RuleViolated(THE_NOTICE_HAS_ITS_NUMBER_AND_DATE);
        }
        return date;
    }

    private static void requireNotBefore(
            @Nullable LocalDate notice, @Nullable LocalDate correction) {
        if (notice != null && correction != null && correction.isBefore(notice)) {
            throw new RuleViolated(
                    A_CORRECTION_IS_DATED_ON_OR_AFTER_THE_NOTICE,
                    Map.of("notice", notice.toString(), "correction", correction.toString()));
        }
    }

    private static boolean isNamed(Document paper) {
        return RequiredWords.present(paper.number()) || RequiredWords.present(paper.symbol());
    }

    /** One issuer's papers are told apart by type, term and number, however it is written. */
    private static boolean isSamePaper(Document one, Document other) {
        boolean termsDiffer =
                one.term() != null && other.term() != null && !one.term().equals(other.term());
        return one.type() == other.type()
                && !termsDiffer
                && DocumentSeries.sameNumber(numberOf(one), numberOf(other));
    }

    private static String numberOf(Document paper) {
        String number = paper.number();
        return RequiredWords.present(number)
                ? String.valueOf(number)
                : String.valueOf(paper.symbol());
    }
}
