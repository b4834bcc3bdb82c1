package vn.giamsat.view.upwardrequest;

import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.view.fold.Entered;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per request. */
public final class UpwardRequestView {

    public static final View<UpwardRequestRow> VIEW =
            View.of("upward_request", UpwardRequestRow.class)
                    .keyedBy(UpwardRequestRecorded.class, e -> e.inspection() + "/" + e.request())
                    .begunBy(UpwardRequestView::recorded);

    private UpwardRequestView() {}

    private static UpwardRequestRow recorded(UpwardRequestRecorded e, RecordedEvent recorded) {
        return new UpwardRequestRow(
                e.request(),
                e.inspection(),
                e.reference(),
                e.addressedTo(),
                e.text(),
                e.session(),
                e.occurredOn(),
                Entered.by(recorded));
    }
}
