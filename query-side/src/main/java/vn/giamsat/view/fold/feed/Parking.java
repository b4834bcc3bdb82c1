package vn.giamsat.view.fold.feed;

import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.FoldFailed;
import vn.giamsat.view.fold.LostEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;

/**
 * Finds out which event of a batch a view cannot take: those before it are taken, it is named, and
 * the view waits in front of it. Nothing is skipped; once the fault is mended the view goes on.
 */
final class Parking {

    private final View<?> view;
    private final ViewWriter<?> writer;
    private final Progress progress;
    private final TransactionTemplate transaction;

    Parking(
            View<?> view,
            ViewWriter<?> writer,
            Progress progress,
            TransactionTemplate transaction) {
        this.view = view;
        this.writer = writer;
        this.progress = progress;
        this.transaction = transaction;
    }

    /** To be called after the transaction of the failed batch has ended. */
    void settle(long after, List<RecordedEvent> batch) {
        long before = after;
        for (RecordedEvent event : batch) {
            long from = before;
            try {
                transaction.executeWithoutResult(
                        status -> writer.write(from, List.of(event), event.position()));
            } catch (FoldFailed | LostEvent | NonTransientDataAccessException e) {
                transaction.executeWithoutResult(
                        status -> writer.write(from, List.of(), event.position() - 1));
                progress.park(view.name(), event, text(e));
                return;
            }
            before = event.position();
        }
    }

    private static String text(Throwable error) {
        StringBuilder text = new StringBuilder(error.getMessage());
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            text.append("; ").append(cause.getClass().getSimpleName()).append(": ");
            text.append(cause.getMessage());
        }
        return text.toString();
    }
}
