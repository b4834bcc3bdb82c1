package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.period.event.ReportingPeriodClosed;
import vn.giamsat.period.event.ReportingPeriodEvent;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.period.event.ReportingPeriodReopened;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One row per reporting period. */
public final class ReportingPeriodView implements View<ReportingPeriodRow> {

    @Override
    public String name() {
        return "reporting_period";
    }

    @Override
    public Class<ReportingPeriodRow> rowType() {
        return ReportingPeriodRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(ReportingPeriodEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof ReportingPeriodEvent event
                ? List.of(event.period().toString())
                : List.of();
    }

    @Override
    public ReportingPeriodRow evolve(
            @Nullable ReportingPeriodRow row, RecordedEvent recorded, String key) {
        return switch ((ReportingPeriodEvent) recorded.event()) {
            case ReportingPeriodOpened e -> opened(e, recorded);
            case ReportingPeriodClosed e -> closed(existing(row, recorded, key), e, recorded);
            case ReportingPeriodReopened e -> reopened(existing(row, recorded, key), e, recorded);
        };
    }

    private static ReportingPeriodRow opened(ReportingPeriodOpened e, RecordedEvent recorded) {
        return new ReportingPeriodRow(
                e.period(),
                e.body(),
                e.kind(),
                e.firstDay(),
                e.lastDay(),
                false,
                List.of(),
                recorded.position(),
                recorded.version());
    }

    private static ReportingPeriodRow closed(
            ReportingPeriodRow row, ReportingPeriodClosed e, RecordedEvent recorded) {
        List<Closing> closings = new ArrayList<>(row.closings());
        closings.add(
                new Closing(
                        recorded.position(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        e.note(),
                        null,
                        null,
                        null));
        return with(row, true, closings, recorded);
    }

    private static ReportingPeriodRow reopened(
            ReportingPeriodRow row, ReportingPeriodReopened e, RecordedEvent recorded) {
        List<Closing> closings = new ArrayList<>(row.closings());
        closings.add(closings.removeLast().reopened(recorded, e));
        return with(row, false, closings, recorded);
    }

    private static ReportingPeriodRow with(
            ReportingPeriodRow row,
            boolean closed,
            List<Closing> closings,
            RecordedEvent recorded) {
        return new ReportingPeriodRow(
                row.period(),
                row.body(),
                row.kind(),
                row.firstDay(),
                row.lastDay(),
                closed,
                List.copyOf(closings),
                row.opened(),
                recorded.version());
    }
}
