package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;

/** A supplement or explanation: asked for, handed in, or handed in unasked. */
public record Supplement(
        @Nullable SupplementRequested request, @Nullable SupplementReceived received) {

    boolean answers(SupplementReceived paper) {
        return request != null && request.request().equals(paper.request());
    }
}
