package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A view that is read has not taken what the reader asked to see; since when, if it is parked. */
public final class ViewBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String view;
    private final @Nullable Instant parkedSince;

    ViewBehind(String view, long wanted, @Nullable Instant parkedSince) {
        super("view %s does not show position %d yet".formatted(view, wanted));
        this.view = view;
        this.parkedSince = parkedSince;
    }

    public String view() {
        return view;
    }

    public @Nullable Instant parkedSince() {
        return parkedSince;
    }
}
