package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

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
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.view.search.words.Passage.Place;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Cases by theme and by what was said and written in them, with findings, upward requests and
 * files. What the unit took part in or was told is told; the rest is kept.
 */
final class CaseEntries {

    private CaseEntries() {}

    static @Nullable EntryChange of(InspectionEvent event) {
        return switch (event) {
            case InspectionOpened e -> opened(e);
            case InspectionAdjusted e -> to(e, d -> adjust(d, e));
            case InspectionAnnounced e -> to(e, d -> announce(d, e));
            case SelfReportReturned e -> to(e, d -> d.tell(Place.REASON, e.reason()));
            case SupplementRequested e -> to(e, d -> d.tell(Place.ASKED_FOR, e.about()));
            case SupplementReceived e -> to(e, d -> d.tell(Place.SUPPLEMENT, e.text()));
            case SessionHeld e -> to(e, d -> hold(d, e));
            case DraftReportPrepared e -> to(e, d -> d.inside.put(Place.DRAFT, e.text()));
            case AdoptionConferenceHeld e -> to(e, d -> confer(d, e));
            case OralRemarksRecorded e -> to(e, d -> remark(d, e));
            case ReportedToIssuer e -> to(e, d -> d.keep(Place.PROPOSALS, e.proposals()));
            case ReturnedForMoreWork e -> to(e, d -> d.keep(Place.REASON, e.reason()));
            case InspectionExtended e -> to(e, d -> d.tell(Place.REASON, e.reason()));
            case TimeLimitBound e -> to(e, d -> d.tell(Place.REASON, e.reason()));
            case ConclusionIssued e -> to(e, d -> d.keepInstead(Place.SUMMARY, e.summary()));
            case ConclusionCorrected e -> to(e, d -> correct(d, e));
            case SuperiorDirected e -> to(e, d -> d.keep(Place.DIRECTION, e.text()));
            case InspectionEscalated e -> to(e, d -> d.keep(Place.REASON, e.reason()));
            case CaseFileClosed e -> to(e, d -> close(d, e));
            case CaseFileArchived e -> to(e, d -> d.keep(Place.ARCHIVE, e.archive()));
            case FindingRecorded e -> FindingEntries.recorded(e);
            case FindingShownToUnit e -> FindingEntries.shown(e);
            case FindingAmended e -> FindingEntries.amended(e);
            case UpwardRequestRecorded e -> requested(e);
            case ExaminedMemberNamed e -> named(e);
            case ExaminedMemberWithdrawn e -> withdrawn(e);
            case EvidenceAdded e -> FileEntries.added(e);
            case LatePaperAppended e -> FileEntries.appended(e);
            case FindingSubmittedForReview _,
                    FindingApproved _,
                    FindingReturned _,
                    FindingWithdrawn _,
                    EvidenceWithdrawn _,
                    SelfReportReceived _,
                    DueDateAwaited _,
                    DueDateCounted _,
                    NoticeDelivered _,
                    CorrectionDelivered _ ->
                    null;
        };
    }

    private static EntryChange to(InspectionEvent event, Consumer<EntryDraft> change) {
        return EntryChange.of(SearchKind.CASE, event.inspection(), change);
    }

    private static EntryChange opened(InspectionOpened e) {
        return EntryChange.begin(
                SearchKind.CASE,
                e.inspection(),
                draft -> {
                    draft.about(e.inspection());
                    draft.ofDelegation(e.delegation());
                    draft.ofCase(e.inspection());
                    draft.ofUnit(e.subject());
                    draft.title(e.theme());
                });
    }

    private static void adjust(EntryDraft draft, InspectionAdjusted e) {
        if (e.theme() != null) {
            draft.title(e.theme());
        }
        draft.tell(Place.REASON, e.reason());
    }

    private static void hold(EntryDraft draft, SessionHeld e) {
        draft.tell(Place.SESSION, e.place());
        draft.tell(Place.HOST, NamedPerson.ofNullable(e.host()));
        e.participants().forEach(who -> draft.tell(Place.PARTICIPANT, who));
        draft.keep(Place.SESSION_NOTES, e.notes());
    }

    private static void announce(EntryDraft draft, InspectionAnnounced e) {
        draft.tell(Place.SESSION, e.place());
        e.attendees().forEach(who -> draft.tell(Place.PARTICIPANT, who));
    }

    private static void confer(EntryDraft draft, AdoptionConferenceHeld e) {
        draft.tell(Place.HOST, NamedPerson.of(e.chair()));
        draft.tell(Place.PARTICIPANT, NamedPerson.ofNullable(e.minutesTaker()));
        keep(draft, e.reservedOpinions());
    }

    private static void keep(EntryDraft draft, List<ReservedOpinion> opinions) {
        opinions.forEach(
                opinion ->
                        draft.keep(Place.RESERVED_OPINION, opinion.by() + ": " + opinion.text()));
    }

    private static void remark(EntryDraft draft, OralRemarksRecorded e) {
        draft.tell(Place.SPEAKER, NamedPerson.of(e.speaker()));
        draft.tell(Place.ORAL_REMARKS, e.text());
        e.proposals().stream()
                .map(OralProposal::text)
                .forEach(text -> draft.tell(Place.PROPOSALS, text));
    }

    private static void correct(EntryDraft draft, ConclusionCorrected e) {
        draft.keep(Place.CORRECTION, e.text());
        draft.keep(Place.REASON, e.reason());
    }

    private static void close(EntryDraft draft, CaseFileClosed e) {
        draft.keep(Place.LESSONS, e.lessons());
        draft.keep(Place.ARCHIVE, e.inventory());
    }

    private static EntryChange requested(UpwardRequestRecorded e) {
        UUID request = e.request();
        return EntryChange.begin(
                SearchKind.UPWARD_REQUEST,
                e.inspection() + "/" + request,
                draft -> {
                    draft.about(request);
                    draft.ofCase(e.inspection());
                    draft.title(e.reference());
                    draft.tell(Place.TEXT, e.text());
                    draft.tell(Place.ADDRESSEE, e.addressedTo());
                });
    }

    /** Who is examined is told inside only. */
    private static EntryChange named(ExaminedMemberNamed e) {
        return EntryChange.begin(
                SearchKind.EXAMINED_MEMBER,
                e.inspection() + "/" + e.member(),
                draft -> {
                    draft.about(e.member());
                    draft.ofCase(e.inspection());
                    draft.inside.title(e.name());
                    e.posts().forEach(post -> draft.keep(Place.POST, post));
                });
    }

    private static EntryChange withdrawn(ExaminedMemberWithdrawn e) {
        return EntryChange.of(
                SearchKind.EXAMINED_MEMBER,
                e.inspection(),
                e.member(),
                draft -> draft.keep(Place.REASON, e.reason()));
    }
}
