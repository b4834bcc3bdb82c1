package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.AdoptionConferenceHeld;
import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.NoticeDelivered;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.view.fold.ShownWhole;

import java.util.List;

/** How far a case has come, whether its subject knows of it, and what of it is illustration. */
public record CaseStanding(
        CaseStage stage,
        boolean openToUnit,
        boolean illustrated,
        @ShownWhole List<String> illustratedSteps) {

    static final CaseStanding OPENED = new CaseStanding(CaseStage.OPENED, false, false, List.of());

    CaseStanding after(CaseStep step, int place, boolean illustration) {
        return new CaseStanding(
                stage.after(step),
                openToUnit || opensToUnit(step),
                illustrated || illustration,
                IllustratedSteps.after(illustratedSteps, step, place, illustration));
    }

    /** Something that was found in the case is illustration. */
    CaseStanding asIllustration() {
        return new CaseStanding(stage, openToUnit, true, illustratedSteps);
    }

    CaseStanding shownToUnit(boolean isAdopted, boolean concludedUnheard) {
        return new CaseStanding(
                stage.shownToUnit(isAdopted, concludedUnheard),
                openToUnit,
                illustrated,
                IllustratedSteps.shownToUnit(illustratedSteps, concludedUnheard));
    }

    /**
     * From these steps on the case is known to its subject: it was announced, or the delegation met
     * it, asked it or handed it the result.
     */
    private static boolean opensToUnit(CaseStep step) {
        return switch (step) {
            case InspectionAnnounced _,
                    SelfReportReceived _,
                    SupplementRequested _,
                    SessionHeld _,
                    AdoptionConferenceHeld _,
                    NoticeDelivered _ ->
                    true;
            default -> false;
        };
    }
}
