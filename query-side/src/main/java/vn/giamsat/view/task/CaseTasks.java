package vn.giamsat.view.task;

import static vn.giamsat.view.task.TaskKind.ANNOUNCE;
import static vn.giamsat.view.task.TaskKind.ANSWER_SUPPLEMENT_REQUEST;
import static vn.giamsat.view.task.TaskKind.ARCHIVE_FILE;
import static vn.giamsat.view.task.TaskKind.CLOSE_FILE;
import static vn.giamsat.view.task.TaskKind.DELIVER_CORRECTION;
import static vn.giamsat.view.task.TaskKind.DELIVER_NOTICE;
import static vn.giamsat.view.task.TaskKind.HOLD_CONFERENCE;
import static vn.giamsat.view.task.TaskKind.HOLD_SESSION;
import static vn.giamsat.view.task.TaskKind.ISSUE_CONCLUSION;
import static vn.giamsat.view.task.TaskKind.PREPARE_DRAFT;
import static vn.giamsat.view.task.TaskKind.RECEIVE_SELF_REPORT;
import static vn.giamsat.view.task.TaskKind.REPORT_TO_ISSUER;
import static vn.giamsat.view.task.TaskKind.REVIEW_FINDING;
import static vn.giamsat.view.task.TaskKind.SEND_SELF_REPORT;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.CorrectionDelivered;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.inspection.event.InspectionAdjusted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.LatePaperAppended;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.inspection.event.UpwardRequestRecorded;

import java.util.List;
import java.util.stream.Stream;

/** What is to be done in a case, from the announcement to the archive. */
final class CaseTasks {

    private CaseTasks() {}

    static List<TaskChange> changes(InspectionEvent event) {
        CaseTaskChanges here = new CaseTaskChanges(event.inspection());
        return switch (event) {
            case InspectionOpened e -> here.opened(e);
            case InspectionAnnounced e ->
                    list(
                            here.close(ANNOUNCE),
                            here.timeEnds(e.decision() == null ? null : e.dueOn()),
                            here.due(e.selfReportDueOn(), SEND_SELF_REPORT, RECEIVE_SELF_REPORT),
                            here.open(TaskCondition.FORMAL, SEND_SELF_REPORT, RECEIVE_SELF_REPORT));
            case SelfReportReceived e ->
                    list(
                            here.timeEnds(e.dueOn()),
                            here.close(SEND_SELF_REPORT, RECEIVE_SELF_REPORT),
                            here.open(TaskCondition.FORMAL_ONCE, HOLD_SESSION));
            case SelfReportReturned _ ->
                    list(
                            here.selfReportGivenBack(),
                            here.open(TaskCondition.FORMAL, SEND_SELF_REPORT, RECEIVE_SELF_REPORT));
            case InspectionExtended e -> here.timeEnds(e.dueOn()).toList();
            case TimeLimitBound e -> here.timeEndsNow(e.dueOn()).toList();
            case DueDateAwaited _ -> here.timeEndsNow(null).toList();
            case DueDateCounted e -> here.timeEnds(e.dueOn()).toList();
            case SupplementRequested e ->
                    List.of(here.begin(ANSWER_SUPPLEMENT_REQUEST, e.request(), e.dueOn()));
            case SupplementReceived e ->
                    e.request() == null
                            ? List.of()
                            : List.of(here.close(ANSWER_SUPPLEMENT_REQUEST, e.request()));
            case SessionHeld _ ->
                    list(
                            here.close(HOLD_SESSION),
                            here.open(TaskCondition.FORMAL_ONCE, PREPARE_DRAFT),
                            here.open(TaskCondition.VISIT_ONCE, CLOSE_FILE));
            case FindingSubmittedForReview e ->
                    List.of(here.begin(REVIEW_FINDING, e.finding(), null));
            case FindingApproved e -> List.of(here.close(REVIEW_FINDING, e.finding()));
            case FindingReturned e -> List.of(here.close(REVIEW_FINDING, e.finding()));
            case FindingAmended e -> List.of(here.close(REVIEW_FINDING, e.finding()));
            case FindingWithdrawn e -> List.of(here.close(REVIEW_FINDING, e.finding()));
            case DraftReportPrepared _ ->
                    list(
                            here.close(PREPARE_DRAFT),
                            here.open(TaskCondition.ALWAYS, HOLD_CONFERENCE));
            case AdoptionConferenceHeld e ->
                    e.outcome() == ConferenceOutcome.ADOPTED
                            ? list(
                                    here.close(HOLD_CONFERENCE),
                                    here.open(TaskCondition.ALWAYS, REPORT_TO_ISSUER))
                            : here.open(TaskCondition.ALWAYS, HOLD_CONFERENCE).toList();
            case ReportedToIssuer _ ->
                    list(
                            here.close(PREPARE_DRAFT, HOLD_CONFERENCE, REPORT_TO_ISSUER),
                            here.open(TaskCondition.ALWAYS, ISSUE_CONCLUSION));
            case ReturnedForMoreWork _ ->
                    list(
                            here.close(ISSUE_CONCLUSION),
                            here.open(TaskCondition.ALWAYS, REPORT_TO_ISSUER));
            case ConclusionIssued _ ->
                    list(here.closeAll(), here.open(TaskCondition.ALWAYS, DELIVER_NOTICE));
            case NoticeDelivered _ ->
                    list(here.close(DELIVER_NOTICE), here.open(TaskCondition.ALWAYS, CLOSE_FILE));
            case ConclusionCorrected e ->
                    e.correction() == null
                            ? List.of()
                            : List.of(here.begin(DELIVER_CORRECTION, e.correction(), null));
            case CorrectionDelivered e -> List.of(here.close(DELIVER_CORRECTION, e.correction()));
            case CaseFileClosed _ ->
                    list(here.closeAll(), here.open(TaskCondition.ALWAYS, ARCHIVE_FILE));
            case CaseFileArchived _ -> here.closeAll().toList();
            case ExaminedMemberNamed _,
                    ExaminedMemberWithdrawn _,
                    EvidenceAdded _,
                    EvidenceWithdrawn _,
                    FindingRecorded _,
                    FindingShownToUnit _,
                    UpwardRequestRecorded _,
                    InspectionAdjusted _,
                    OralRemarksRecorded _,
                    SuperiorDirected _,
                    InspectionEscalated _,
                    LatePaperAppended _ ->
                    List.of();
        };
    }

    @SafeVarargs
    private static List<TaskChange> list(Stream<TaskChange>... changes) {
        return Stream.of(changes).flatMap(change -> change).toList();
    }
}
