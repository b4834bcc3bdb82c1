package vn.giamsat.api.lookback;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.page.TimelineLine;
import vn.giamsat.view.resting.How;

import java.util.List;

/** What corrected something, what was wrong until then, and what rests on it. */
public record RestingTold(
        TimelineLine correction, @Nullable TimelineLine wrong, List<RestingLine> resting) {

    /** One fact that rests on it, and how. */
    public record RestingLine(How how, TimelineLine line) {}
}
