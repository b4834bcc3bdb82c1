package vn.giamsat.view.search.entry;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseFileArchived;
import vn.giamsat.inspection.event.CaseFileClosed;
import vn.giamsat.inspection.event.ConclusionCorrected;
import vn.giamsat.inspection.event.ConclusionIssued;
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
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The papers of a case, and the files that came with its steps. */
final class CasePapers {

    private static final String NOTICE = "notice";

    private CasePapers() {}

    static List<EntryChange> of(InspectionEvent event, RecordedEvent recorded) {
        Consumer<EntryDraft> matter = draft -> draft.ofCase(event.inspection());
        DocumentEntries papers = new DocumentEntries(recorded, matter);
        return switch (event) {
            case InspectionOpened e -> papers.shown(e.basis()).changes();
            case InspectionAnnounced e -> papers.shown(e.decision(), e.plan()).changes();
            case SelfReportReceived e ->
                    and(
                            papers.shown(e.report()),
                            FileEntries.brought(recorded, e.files(), true, matter));
            case SupplementReceived e ->
                    and(
                            papers.shown(e.document()),
                            FileEntries.brought(recorded, e.files(), true, matter));
            case DraftReportPrepared e ->
                    FileEntries.brought(recorded, FileEntries.listOf(e.file()), false, matter);
            case AdoptionConferenceHeld e ->
                    FileEntries.brought(recorded, FileEntries.listOf(e.minutes()), true, matter);
            case InspectionAdjusted e -> papers.shown(e.document()).changes();
            case InspectionExtended e -> papers.shown(e.document()).changes();
            case TimeLimitBound e -> papers.shown(e.document()).changes();
            case ReportedToIssuer e -> papers.inner(e.report()).changes();
            case ConclusionIssued e ->
                    papers.awaited(
                                    NOTICE,
                                    e.notice(),
                                    draft -> draft.keep(Place.SUMMARY, e.summary()))
                            .changes();
            case ConclusionCorrected e -> corrected(papers, e).changes();
            // the subject is always among the first to get both
            case NoticeDelivered e -> List.of(DocumentEntries.come(e.inspection(), NOTICE));
            case CorrectionDelivered e ->
                    List.of(DocumentEntries.come(e.inspection(), e.correction().toString()));
            case SuperiorDirected e -> papers.inner(e.letter()).changes();
            case InspectionEscalated e -> papers.inner(e.document()).changes();
            case CaseFileArchived e -> papers.inner(e.handover()).changes();
            case DueDateAwaited _,
                    DueDateCounted _,
                    SelfReportReturned _,
                    SupplementRequested _,
                    SessionHeld _,
                    EvidenceAdded _,
                    EvidenceWithdrawn _,
                    ExaminedMemberNamed _,
                    ExaminedMemberWithdrawn _,
                    FindingRecorded _,
                    FindingSubmittedForReview _,
                    FindingApproved _,
                    FindingReturned _,
                    FindingShownToUnit _,
                    FindingAmended _,
                    FindingWithdrawn _,
                    UpwardRequestRecorded _,
                    OralRemarksRecorded _,
                    ReturnedForMoreWork _,
                    CaseFileClosed _,
                    LatePaperAppended _ ->
                    List.of();
        };
    }

    /** Corrections of before have no identity and went out with the notice. */
    private static DocumentEntries corrected(DocumentEntries papers, ConclusionCorrected e) {
        return e.correction() == null
                ? papers.shown(e.document())
                : papers.awaited(
                        e.correction().toString(),
                        e.document(),
                        draft -> {
                            draft.keep(Place.CORRECTION, e.text());
                            draft.keep(Place.REASON, e.reason());
                        });
    }

    private static List<EntryChange> and(DocumentEntries papers, List<EntryChange> files) {
        return Stream.concat(papers.changes().stream(), files.stream()).toList();
    }
}
