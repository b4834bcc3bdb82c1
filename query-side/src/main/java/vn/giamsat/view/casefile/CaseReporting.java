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
import java.util.Optional;

/**
 * The report on its way: drafted, adopted with the unit, handed to the issuer, or sent back. Each
 * conference and each oral remark is kept, oldest first.
 */
public record CaseReporting(
        @ShownWhole List<DraftReportPrepared> drafts,
        @ShownWhole List<AdoptionConferenceHeld> conferences,
        @ShownWhole List<OralRemarksRecorded> oralRemarks,
        @ShownWhole @Nullable ReportedToIssuer report,
        @Nullable String returnedForMoreWork) {

    static final CaseReporting NOTHING_YET =
            new CaseReporting(List.of(), List.of(), List.of(), null, null);

    CaseReporting after(CaseStep step) {
        return switch (step) {
            case DraftReportPrepared e ->
                    new CaseReporting(
                            Appended.to(drafts, e),
                            conferences,
                            oralRemarks,
                            report,
                            returnedForMoreWork);
            case AdoptionConferenceHeld e ->
                    new CaseReporting(
                            drafts,
                            Appended.to(conferences, e),
                            oralRemarks,
                            report,
                            returnedForMoreWork);
            case OralRemarksRecorded e ->
                    new CaseReporting(
                            drafts,
                            conferences,
                            Appended.to(oralRemarks, e),
                            report,
                            returnedForMoreWork);
            case ReportedToIssuer e -> new CaseReporting(drafts, conferences, oralRemarks, e, null);
            case ReturnedForMoreWork e ->
                    new CaseReporting(drafts, conferences, oralRemarks, report, e.reason());
            default -> this;
        };
    }

    /** The how manieth of its kind a step will be; nought where there is one of a kind at most. */
    int placeOf(CaseStep next) {
        return switch (next) {
            case AdoptionConferenceHeld _ -> conferences.size() + 1;
            case OralRemarksRecorded _ -> oralRemarks.size() + 1;
            default -> 0;
        };
    }

    /**
     * Drafts, the report to the issuer and what came back are the delegation's inner work, and so
     * is who reserved which opinion.
     */
    CaseReporting shownToUnit() {
        return new CaseReporting(
                List.of(),
                conferences.stream().map(CaseReporting::toldOf).toList(),
                oralRemarks.stream().map(CaseReporting::withoutAccount).toList(),
                null,
                null);
    }

    /** What the last conference decided holds. */
    public Optional<AdoptionConferenceHeld> lastConference() {
        return conferences.isEmpty() ? Optional.empty() : Optional.of(conferences.getLast());
    }

    public boolean isAdopted() {
        return lastConference()
                .filter(held -> held.outcome() == ConferenceOutcome.ADOPTED)
                .isPresent();
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
