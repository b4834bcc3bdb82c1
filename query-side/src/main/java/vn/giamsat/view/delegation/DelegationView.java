package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.DelegationEvent;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per delegation. */
public final class DelegationView {

    public static final View<DelegationRow> VIEW =
            View.of("delegation", DelegationRow.class)
                    .keyedBy(DelegationEvent.class, e -> e.delegation().toString())
                    .begunBy(DelegationView::begun)
                    .changedBy(DelegationRow::after);

    private DelegationView() {}

    private static @Nullable DelegationRow begun(DelegationEvent event, RecordedEvent recorded) {
        return switch (event) {
            case DelegationProposed e ->
                    DelegationRow.begun(DelegationMatter.proposed(e), e, recorded);
            case DelegationFounded e ->
                    DelegationRow.begun(DelegationMatter.founded(e), e, recorded);
            default -> null;
        };
    }
}
