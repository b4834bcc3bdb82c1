package vn.giamsat.view.maintenance;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.fold.EventFilter;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.feed.Progress;
import vn.giamsat.view.fold.table.TableFiller;

/**
 * Fills a new table beside the live one and, when it has caught up, puts it in its place. The live
 * one is read and fed all the while, and kept afterwards.
 */
final class Rebuild<R extends Record> {

    /** Few enough to be taken while the live view waits. */
    private static final long A_FEW = 500;

    private static final int ATTEMPTS = 20;

    /** The switch waits for the disk, and with it for all that was written before. */
    private static final String SOON = "set local synchronous_commit = off";

    private final View<R> view;
    private final Copies copies;
    private final RebuildRequests requests;
    private final Filling filling;
    private final History history;
    private final Progress progress;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final TableFiller<R> filler;

    Rebuild(View<R> view, MaintenanceParts parts) {
        this.view = view;
        this.copies = parts.copies();
        this.requests = parts.requests();
        this.filling = new Filling(parts.history(), EventFilter.takenBy(view));
        this.history = parts.history();
        this.progress = parts.progress();
        this.transaction = parts.transaction();
        this.jdbc = parts.jdbc();
        this.filler = copies.filler(view, Copies.Kind.NEXT);
    }

    RebuildStatus.State run() {
        transaction.executeWithoutResult(
                status -> {
                    progress.begin(view.name());
                    copies.lay(view, Copies.Kind.NEXT);
                    requests.begin(view.name(), history.head());
                });
        long filled = fill(history.head());
        transaction.executeWithoutResult(
                status -> {
                    filler.finish();
                    requests.reach(view.name(), filled, RebuildStatus.State.INDEXING);
                });
        long position = filled;
        if (!requests.isCancelled(view.name())) {
            transaction.executeWithoutResult(status -> copies.index(view));
            position = follow(position, history.head());
        }
        if (requests.isCancelled(view.name())) {
            transaction.executeWithoutResult(status -> copies.drop(view, Copies.Kind.NEXT));
            return RebuildStatus.State.CANCELLED;
        }
        replace(position);
        return RebuildStatus.State.SWITCHED;
    }

    /** What was folded is written while what comes next is folded. */
    private long fill(long upTo) {
        try (var writing = new WriteBehind()) {
            long position =
                    filling.run(
                            -1,
                            upTo,
                            (events, reached) -> {
                                var page = filler.fold(events, writing::await);
                                writing.go(() -> write(page, reached));
                                return !requests.isCancelled(view.name());
                            });
            writing.await();
            return position;
        }
    }

    private void write(TableFiller.Page<R> page, long position) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.execute(SOON);
                    filler.write(page);
                    requests.reach(view.name(), position, RebuildStatus.State.FILLING);
                });
    }

    /** The rest, so that the table says after each stretch what the log says. */
    private long follow(long after, long upTo) {
        return filling.run(
                after,
                upTo,
                (events, position) -> {
                    transaction.executeWithoutResult(
                            status -> {
                                jdbc.execute(SOON);
                                filler.take(events);
                                filler.finish();
                                requests.reach(view.name(), position, RebuildStatus.State.INDEXING);
                            });
                    return !requests.isCancelled(view.name());
                });
    }

    /** Long reads of the live table may stand in the way for a while. */
    private void replace(long filledUpTo) {
        long position = filledUpTo;
        for (int attempt = 1; ; attempt++) {
            position = follow(position, progress.of(view.name()));
            long from = position;
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> replaceAtOnce(from)))) {
                    return;
                }
            } catch (PessimisticLockingFailureException | QueryTimeoutException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private boolean replaceAtOnce(long from) {
        jdbc.execute("set local lock_timeout = '2s'");
        long live = progress.lock(view.name());
        if (live - from > A_FEW) {
            return false;
        }
        if (live > from) {
            filler.take(history.between(from, live, EventFilter.takenBy(view)));
            filler.finish();
        }
        copies.putInPlace(view);
        progress.advance(view.name(), Math.max(live, from));
        return true;
    }
}
