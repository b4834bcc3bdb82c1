package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;

/** Whether a period is closed, and its closings, oldest first. */
public record PeriodState(boolean closed, List<Closing> closings) {

    static final PeriodState NONE_YET = new PeriodState(false, List.of());

    /** The closing the reported figures come from; none while the period is open. */
    public @Nullable Closing standing() {
        return closed ? closings.getLast() : null;
    }

    PeriodState closed(ReportingPeriodClosed e, RecordedEvent recorded) {
        List<Closing> more = new ArrayList<>(closings);
        more.add(Closing.of(recorded, e));
        return new PeriodState(true, List.copyOf(more));
    }

    PeriodState reopened(ReportingPeriodReopened e, RecordedEvent recorded) {
        List<Closing> same = new ArrayList<>(closings);
        same.add(same.removeLast().reopened(recorded, e));
        return new PeriodState(false, List.copyOf(same));
    }
}
