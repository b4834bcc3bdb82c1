package vn.giamsat.inspection;

import static vn.giamsat.inspection.rule.InspectionRule.A_CLOSED_FILE_IS_NOT_CHANGED;
import static vn.giamsat.inspection.rule.InspectionRule.THE_CONCLUSION_ENDS_THE_FIELDWORK;
import static vn.giamsat.inspection.rule.InspectionRule.THE_FIELDWORK_RESTS_WHILE_THE_ISSUER_HAS_THE_REPORT;

import org.axonframework.eventsourcing.EventSourcingHandler;

import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.rule.InspectionRule;
import vn.giamsat.rule.RuleViolated;

import java.util.Map;
import java.util.UUID;

/** Between whom the case runs and how far it has come: what every decision asks first. */
final class CaseCourse {

    private UUID delegation;
    private UUID subject;
    private boolean formal;
    private CaseFilePhase stage;

    @EventSourcingHandler
    void evolve(InspectionOpened event) {
        delegation = event.delegation();
        subject = event.subject();
        formal = event.kind().isFormal();
        stage = CaseFilePhase.UNDER_WAY;
    }

    @EventSourcingHandler
    void evolve(ReportedToIssuer event) {
        stage = CaseFilePhase.REPORTED;
    }

    @EventSourcingHandler
    void evolve(ReturnedForMoreWork event) {
        stage = CaseFilePhase.UNDER_WAY;
    }

    @EventSourcingHandler
    void evolve(ConclusionIssued event) {
        stage = CaseFilePhase.CONCLUDED;
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        stage = CaseFilePhase.FILE_CLOSED;
    }

    @EventSourcingHandler
    void evolve(CaseFileArchived event) {
        stage = CaseFilePhase.ARCHIVED;
    }

    UUID delegation() {
        return delegation;
    }

    UUID subject() {
        return subject;
    }

    boolean isFormal() {
        return formal;
    }

    boolean isAt(CaseFilePhase other) {
        return stage == other;
    }

    /** Facts are recorded late as well, so most of them only ask that the file is open. */
    void requireOpenFile() {
        requireStage(!stage.isFileClosed(), A_CLOSED_FILE_IS_NOT_CHANGED);
    }

    /** What shapes the result is decided before the report, or after the issuer returned it. */
    void requireFieldwork() {
        requireOpenFile();
        requireStage(stage != CaseFilePhase.CONCLUDED, THE_CONCLUSION_ENDS_THE_FIELDWORK);
        requireStage(
                stage != CaseFilePhase.REPORTED,
                THE_FIELDWORK_RESTS_WHILE_THE_ISSUER_HAS_THE_REPORT);
    }

    /** Refuses with the stage the case is at. */
    void requireStage(boolean holds, InspectionRule rule) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of("stage", stage.name()));
        }
    }
}
