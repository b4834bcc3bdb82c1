package vn.giamsat.view.fold.feed;

import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;

/** A view with what writes its table, and what finds out which event it cannot take. */
public record FedView<R extends Record>(View<R> view, ViewWriter<R> writer, Parking parking) {

    public static <R extends Record> FedView<R> of(
            View<R> view,
            ViewWriter<R> writer,
            Progress progress,
            TransactionTemplate transaction) {
        return new FedView<>(view, writer, new Parking(view, writer, progress, transaction));
    }

    public String name() {
        return view.name();
    }

    void take(long applied, List<RecordedEvent> events) {
        writer.take(applied, events);
    }
}
