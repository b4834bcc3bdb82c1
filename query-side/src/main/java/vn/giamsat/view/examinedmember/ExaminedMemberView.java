package vn.giamsat.view.examinedmember;

import vn.giamsat.inspection.event.ExaminedMemberEvent;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per case and party member examined in it. */
public final class ExaminedMemberView {

    public static final View<ExaminedMemberRow> VIEW =
            View.of("examined_member", ExaminedMemberRow.class)
                    .keyedBy(ExaminedMemberEvent.class, e -> e.inspection() + "/" + e.member())
                    .begunBy(ExaminedMemberNamed.class, ExaminedMemberRow::named)
                    .changedBy(ExaminedMemberView::changed);

    private ExaminedMemberView() {}

    private static ExaminedMemberRow changed(
            ExaminedMemberRow row, ExaminedMemberEvent event, RecordedEvent recorded) {
        return switch (event) {
            case ExaminedMemberNamed e -> ExaminedMemberRow.named(e, recorded);
            case ExaminedMemberWithdrawn e -> row.withdrawn(e, recorded);
        };
    }
}
