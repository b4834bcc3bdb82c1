package vn.giamsat.view.upwardrequest;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per request. */
public final class UpwardRequestView implements View<UpwardRequestRow> {

    @Override
    public String name() {
        return "upward_request";
    }

    @Override
    public Class<UpwardRequestRow> rowType() {
        return UpwardRequestRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(UpwardRequestRecorded.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof UpwardRequestRecorded e
                ? List.of(e.inspection() + "/" + e.request())
                : List.of();
    }

    @Override
    public UpwardRequestRow evolve(
            @Nullable UpwardRequestRow row, RecordedEvent recorded, String key) {
        UpwardRequestRecorded e = (UpwardRequestRecorded) recorded.event();
        return new UpwardRequestRow(
                e.request(),
                e.inspection(),
                e.reference(),
                e.addressedTo(),
                e.text(),
                e.session(),
                e.occurredOn(),
                recorded.illustration(),
                recorded.position());
    }
}
