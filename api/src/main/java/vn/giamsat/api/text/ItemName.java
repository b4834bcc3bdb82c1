package vn.giamsat.api.text;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.inspection.event.DraftReportPrepared;
import vn.giamsat.inspection.event.OralProposal;
import vn.giamsat.inspection.event.RecommendationDrawn;
import vn.giamsat.inspection.event.ReservedOpinion;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.view.casefile.Supplement;
import vn.giamsat.view.followup.answer.ExtensionRequest;
import vn.giamsat.view.followup.answer.ResponseGiven;

/** Which item of a list is meant; items that are told as a whole need no name. */
final class ItemName {

    private ItemName() {}

    static @Nullable String of(Object item, DifferenceWords words) {
        return switch (item) {
            case SessionHeld e -> words.of(e.type()) + ", " + e.place();
            case DraftReportPrepared e -> String.valueOf(e.draftVersion());
            case RecommendationDrawn e -> e.reference();
            case Member e -> e.person().name();
            case ReservedOpinion e -> e.by();
            case OralProposal e -> e.reference();
            case Supplement e when e.request() != null -> e.request().about();
            case ResponseGiven e -> words.of(e.said().occurredOn());
            case ExtensionRequest e -> words.of(e.asked().dueOn());
            default -> null;
        };
    }
}
