package vn.giamsat.view.fold.table;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.Version;
import vn.giamsat.view.fold.View;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills a table that nobody else writes, from its beginning. A row that stands is kept in memory
 * and written when it has ended, so that the table is only ever added to; what is too much to keep
 * is written as it stands and, when it ends after all, closed in the table.
 */
public final class TableFiller<R extends Record> {

    private final View<R> view;
    private final RowTable<R> table;
    private final int atMostKept;
    private final Runnable beforeFirstSearch;
    private final Fold<R> fold;
    private @Nullable WrittenKeys written;
    private boolean searchable;

    /** Before rows are looked for in the table, it is given a way to find them by key. */
    public TableFiller(
            View<R> view,
            String tableName,
            JdbcTemplate jdbc,
            RowJson json,
            int atMostKept,
            Runnable beforeFirstSearch) {
        this.view = view;
        this.table = new RowTable<>(view, tableName, jdbc, json);
        this.atMostKept = view.touchesOnce() ? 0 : atMostKept;
        this.beforeFirstSearch = beforeFirstSearch;
        this.fold = Fold.fromNothing(view);
    }

    public View<R> view() {
        return view;
    }

    /** Takes the next events; runs in the caller's transaction. */
    public void take(List<RecordedEvent> events) {
        write(fold(events, () -> {}));
    }

    /**
     * Folds the next events, and tells what is to be written of them. Before rows are looked for in
     * the table, all that was told before must have been written: the given task sees to that.
     */
    public Page<R> fold(List<RecordedEvent> events, Runnable beforeLooking) {
        List<List<String>> keys = events.stream().map(view::keysOf).toList();
        fold.load(standingInTable(keys, beforeLooking));
        for (int i = 0; i < events.size(); i++) {
            fold.apply(events.get(i), keys.get(i));
        }
        List<Version<R>> closed = fold.handOverClosed();
        List<Version<R>> ended = fold.handOverEnded();
        fold.unload();
        return new Page<>(closed, ended, standing(atMostKept));
    }

    /** Writes it; runs in the caller's transaction. */
    public void write(Page<R> page) {
        table.close(page.closed());
        table.insert(page.ended());
        table.insert(page.standing());
    }

    /** Writes what still stands; the table then says what the log says. More may follow. */
    public void finish() {
        table.insert(standing(0));
        searchable = true;
    }

    private List<Version<R>> standingInTable(List<List<String>> keys, Runnable beforeLooking) {
        if (written == null) {
            return List.of();
        }
        Set<String> wanted = new HashSet<>();
        for (List<String> some : keys) {
            for (String key : some) {
                if (written.mayHold(key) && !fold.holds(key)) {
                    wanted.add(key);
                }
            }
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        beforeLooking.run();
        if (!searchable) {
            beforeFirstSearch.run();
            searchable = true;
        }
        return table.load(wanted);
    }

    /** Standing rows that are no longer kept. */
    private List<Version<R>> standing(int atMostLeft) {
        List<Version<R>> standing = fold.handOverStanding(atMostLeft);
        if (standing.isEmpty() || view.touchesOnce()) {
            return standing;
        }
        if (written == null) {
            written = new WrittenKeys();
        }
        for (Version<R> version : standing) {
            written.add(version.key());
        }
        return standing;
    }

    /**
     * What some events leave to be written: rows in the table that end, rows that have ended, rows
     * that stand.
     */
    public record Page<R extends Record>(
            List<Version<R>> closed, List<Version<R>> ended, List<Version<R>> standing) {}
}
