package vn.giamsat.view.casefile;

import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.InspectionEvent;
import vn.giamsat.inspection.event.SessionHeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which steps of a case are illustration: by the event's name, and its own id where there are many.
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

    private IllustratedSteps() {}

    /** A step that really happened takes the place of one that only illustrated it. */
    static List<String> after(List<String> before, InspectionEvent event, boolean illustration) {
        String step = nameOf(event);
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

    static List<String> shownToUnit(List<String> steps) {
        return steps.stream().filter(step -> SHOWN_TO_UNIT.contains(step.split(" ")[0])).toList();
    }

    private static String nameOf(InspectionEvent event) {
        String name = event.getClass().getSimpleName();
        return switch (event) {
            case SessionHeld e -> name + " " + e.session();
            case DraftReportPrepared e -> name + " " + e.draftVersion();
            default -> name;
        };
    }
}
