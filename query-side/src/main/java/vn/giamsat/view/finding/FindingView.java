package vn.giamsat.view.finding;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingEvent;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingReturned;
import vn.giamsat.inspection.event.FindingShownToUnit;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.UUID;

/** One row per finding. */
public final class FindingView {

    public static final View<FindingRow> VIEW =
            View.of("finding", FindingRow.class)
                    .keyedBy(FindingEvent.class, e -> key(e.inspection(), e.finding()))
                    .begunBy(FindingRecorded.class, FindingRow::recorded)
                    .changedBy(FindingView::changed);

    private FindingView() {}

    /** Another case can never reach a finding of this one. */
    static String key(UUID inspection, UUID finding) {
        return inspection + "/" + finding;
    }

    private static FindingRow changed(FindingRow row, FindingEvent event, RecordedEvent recorded) {
        return switch (event) {
            case FindingRecorded e -> FindingRow.recorded(e, recorded);
            case FindingSubmittedForReview _ -> row.become(FindingState.IN_REVIEW, null, recorded);
            case FindingApproved e -> row.become(FindingState.APPROVED, e.note(), recorded);
            case FindingReturned e -> row.become(FindingState.DRAFT, e.reason(), recorded);
            case FindingShownToUnit _ -> row.shown(recorded);
            case FindingAmended e -> row.amended(e, recorded);
            case FindingWithdrawn e -> row.become(FindingState.WITHDRAWN, e.reason(), recorded);
        };
    }
}
