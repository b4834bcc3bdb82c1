package vn.giamsat.view.unit;

import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per organisation. */
public final class UnitView {

    public static final View<UnitRow> VIEW =
            View.of("unit", UnitRow.class)
                    .keyedBy(UnitEvent.class, e -> e.unit().toString())
                    .begunBy(UnitRegistered.class, UnitRow::registered)
                    .changedBy(UnitView::changed);

    private UnitView() {}

    private static UnitRow changed(UnitRow row, UnitEvent event, RecordedEvent recorded) {
        return switch (event) {
            case UnitRegistered e -> UnitRow.registered(e, recorded);
            case UnitRenamed e -> row.renamed(e, recorded);
            case UnitRearranged e -> row.rearranged(e, recorded);
        };
    }
}
