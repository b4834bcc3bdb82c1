package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.SupplementReceived;
import vn.giamsat.inspection.event.SupplementRequested;
import vn.giamsat.view.fold.Appended;

import java.util.List;

/** A supplement or explanation: asked for, handed in, or handed in unasked. */
public record Supplement(
        @Nullable SupplementRequested request, @Nullable SupplementReceived received) {

    static List<Supplement> answered(List<Supplement> all, SupplementReceived paper) {
        if (all.stream().noneMatch(supplement -> supplement.answers(paper))) {
            return Appended.to(all, new Supplement(null, paper));
        }
        return all.stream()
                .map(s -> s.answers(paper) ? new Supplement(s.request(), paper) : s)
                .toList();
    }

    private boolean answers(SupplementReceived paper) {
        return request != null && request.request().equals(paper.request());
    }
}
