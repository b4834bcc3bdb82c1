package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.ConferenceOutcome;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.ReportedToIssuer;
import vn.giamsat.inspection.event.ReturnedForMoreWork;
import vn.giamsat.view.fold.Appended;
import vn.giamsat.view.fold.ShownWhole;
import vn.giamsat.view.read.WithoutAccount;

import java.util.List;

/** The report on its way: drafted, adopted with the unit, handed to the issuer, or sent back. */
public record CaseReporting(
        @ShownWhole List<DraftReportPrepared> drafts,
        @ShownWhole @Nullable AdoptionConferenceHeld conference,
        @ShownWhole @Nullable OralRemarksRecorded oralRemarks,
        @ShownWhole @Nullable ReportedToIssuer report,
        @Nullable String returnedForMoreWork) {

    static final CaseReporting NOTHING_YET = new CaseReporting(List.of(), null, null, null, null);

    CaseReporting after(CaseStep step) {
        return switch (step) {
            case DraftReportPrepared e ->
                    new CaseReporting(
                            Appended.to(drafts, e),
                            conference,
                            oralRemarks,
                            report,
                            returnedForMoreWork);
            case AdoptionConferenceHeld e ->
                    new CaseReporting(drafts, e, oralRemarks, report, returnedForMoreWork);
            case OralRemarksRecorded e ->
                    new CaseReporting(drafts, conference, e, report, returnedForMoreWork);
            case ReportedToIssuer e -> new CaseReporting(drafts, conference, oralRemarks, e, null);
            case ReturnedForMoreWork e ->
                    new CaseReporting(drafts, conference, oralRemarks, report, e.reason());
            default -> this;
        };
    }

    /**
     * Drafts, the report to the issuer and what came back are the delegation's inner work, and so
     * is who reserved which opinion.
     */
    CaseReporting shownToUnit() {
        return new CaseReporting(
                List.of(),
                conference == null ? null : toldOf(conference),
                oralRemarks == null ? null : withoutAccount(oralRemarks),
                null,
                null);
    }

    boolean isAdopted() {
        return conference != null && conference.outcome() == ConferenceOutcome.ADOPTED;
    }

    private static AdoptionConferenceHeld toldOf(AdoptionConferenceHeld held) {
        return new AdoptionConferenceHeld(
                held.inspection(),
                held.draftVersion(),
                WithoutAccount.of(held.chair()),
                held.chairUnit(),
                WithoutAccount.ofNullable(held.minutesTaker()),
                held.minutes(),
                List.of(),
                held.outcome(),
                held.occurredOn(),
                held.lateReason());
    }

    private static OralRemarksRecorded withoutAccount(OralRemarksRecorded remarks) {
        return new OralRemarksRecorded(
                remarks.inspection(),
                WithoutAccount.of(remarks.speaker()),
                remarks.text(),
                remarks.proposals(),
                remarks.occurredOn(),
                remarks.lateReason());
    }
}
