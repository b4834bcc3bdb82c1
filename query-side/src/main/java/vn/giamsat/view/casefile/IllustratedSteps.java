package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.CaseStep;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.SessionHeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which steps of a case are illustration: by the event's name, and its own id or its place among
 * its like where there are many.
 */
final class IllustratedSteps {

    private static final Set<String> SHOWN_TO_UNIT =
            Set.of(
                    "InspectionAnnounced",
                    "SelfReportReceived",
                    "SessionHeld",
                    "AdoptionConferenceHeld",
                    "OralRemarksRecorded",
                    "ConclusionIssued",
                    "NoticeDelivered");

    private static final Set<String> OF_THE_NOTICE = Set.of("ConclusionIssued", "NoticeDelivered");

    private IllustratedSteps() {}

    /** A step that really happened takes the place of one that only illustrated it. */
    static List<String> after(
            List<String> before, CaseStep taken, int place, boolean illustration) {
        String step = nameOf(taken, place);
        if (before.contains(step) == illustration) {
            return before;
        }
        List<String> after = new ArrayList<>(before);
        if (illustration) {
            after.add(step);
        } else {
            after.remove(step);
        }
        return List.copyOf(after);
    }

    static List<String> shownToUnit(List<String> steps, boolean concludedUnheard) {
        return steps.stream()
                .filter(step -> SHOWN_TO_UNIT.contains(step.split(" ")[0]))
                .filter(step -> !concludedUnheard || !OF_THE_NOTICE.contains(step))
                .toList();
    }

    private static String nameOf(CaseStep taken, int place) {
        String name = taken.getClass().getSimpleName();
        return switch (taken) {
            case SessionHeld e -> name + " " + e.session();
            case DraftReportPrepared e -> name + " " + e.draftVersion();
            default -> place == 0 ? name : name + " " + place;
        };
    }
}
