package vn.giamsat.view.maintenance;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;
import vn.giamsat.view.fold.table.TableFiller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Replays the log into scratch copies of all views and compares them with the live rows. */
final class FidelityCheck {

    private final List<View<?>> views;
    private final MaintenanceParts parts;
    private final TableComparison comparison;

    FidelityCheck(List<View<?>> views, MaintenanceParts parts, RowJson json) {
        this.views = views;
        this.parts = parts;
        this.comparison = new TableComparison(JdbcClient.create(parts.jdbc()), json);
    }

    /** Each view is compared up to the position it has taken when the check begins. */
    Fidelity run(LongConsumer progress, Runnable comparing) {
        Map<String, Long> positions = parts.progress().all();
        try {
            List<TableFiller<?>> fillers = new ArrayList<>();
            for (View<?> view : views) {
                parts.transaction()
                        .executeWithoutResult(
                                status -> {
                                    parts.progress().begin(view.name());
                                    parts.copies().lay(view, Copies.Kind.CHECK);
                                });
                fillers.add(parts.copies().filler(view, Copies.Kind.CHECK));
            }
            replay(fillers, positions, progress);
            comparing.run();
            return new Fidelity(
                    views.stream()
                            .map(
                                    view ->
                                            comparison.of(
                                                    view,
                                                    parts.copies().table(view, Copies.Kind.CHECK),
                                                    positions.getOrDefault(view.name(), -1L)))
                            .toList());
        } finally {
            views.forEach(view -> parts.copies().drop(view, Copies.Kind.CHECK));
        }
    }

    private void replay(
            List<TableFiller<?>> fillers, Map<String, Long> positions, LongConsumer progress) {
        long upTo = positions.values().stream().mapToLong(position -> position).max().orElse(-1);
        new Filling(parts.history(), EventFilter.ALL)
                .run(
                        -1,
                        upTo,
                        (events, position) -> {
                            take(fillers, positions, events);
                            progress.accept(position);
                            return true;
                        });
        parts.transaction().executeWithoutResult(status -> fillers.forEach(TableFiller::finish));
    }

    private void take(
            List<TableFiller<?>> fillers, Map<String, Long> positions, List<RecordedEvent> events) {
        parts.transaction()
                .executeWithoutResult(
                        status ->
                                fillers.forEach(
                                        filler -> {
                                            long upTo =
                                                    positions.getOrDefault(
                                                            filler.view().name(), -1L);
                                            filler.take(upTo(events, upTo));
                                        }));
    }

    private static List<RecordedEvent> upTo(List<RecordedEvent> events, long position) {
        return events.isEmpty() || events.getLast().position() <= position
                ? events
                : events.stream().filter(event -> event.position() <= position).toList();
    }
}
