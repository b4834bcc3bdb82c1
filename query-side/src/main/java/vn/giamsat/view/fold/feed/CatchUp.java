package vn.giamsat.view.fold.feed;

import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.FoldFailed;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.LostEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;

/**
 * Brings a view to where the log is, without a processor: after its table was laid anew, or when a
 * processor is offered events while others before them never came.
 */
public final class CatchUp {

    private static final int BATCH = 5000;

    private final History history;
    private final Progress progress;
    private final TransactionTemplate transaction;

    public CatchUp(History history, Progress progress, TransactionTemplate transaction) {
        this.history = history;
        this.progress = progress;
        this.transaction = transaction;
    }

    /**
     * Each batch is a transaction of its own. In front of an event the view cannot take it ends,
     * and the view is parked there: a product whose one view is poisoned still starts.
     */
    void run(View<?> view, ViewWriter<?> writer, Parking parking, long upTo) {
        long end = Math.min(upTo, history.head());
        long position = progress.of(view.name());
        while (position < end) {
            long from = position;
            long to = Math.min(from + BATCH, end);
            List<RecordedEvent> events = history.between(from, to, EventFilter.takenBy(view));
            try {
                transaction.executeWithoutResult(status -> writer.write(from, events, to));
            } catch (FoldFailed | LostEvent | NonTransientDataAccessException e) {
                parking.settle(from, events);
                return;
            }
            position = Math.max(to, progress.of(view.name()));
        }
    }
}
