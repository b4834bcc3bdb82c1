package vn.giamsat.view.extensioncap;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.extensioncap.event.ExtensionCapEvent;
import vn.giamsat.extensioncap.event.ExtensionCapSet;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per cap of extensions; setting it anew is the next version of the same row. */
public final class ExtensionCapView implements View<ExtensionCapRow> {

    @Override
    public String name() {
        return "extension_cap";
    }

    @Override
    public Class<ExtensionCapRow> rowType() {
        return ExtensionCapRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(ExtensionCapEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof ExtensionCapEvent e
                ? List.of(e.cap().toString())
                : List.of();
    }

    @Override
    public @Nullable ExtensionCapRow evolve(
            @Nullable ExtensionCapRow row, RecordedEvent recorded, String key) {
        return recorded.event() instanceof ExtensionCapSet e
                ? row == null ? ExtensionCapRow.first(e, recorded) : row.after(e, recorded)
                : row;
    }
}
