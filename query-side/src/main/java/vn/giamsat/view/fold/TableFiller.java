package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

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
        this.atMostKept = atMostKept;
        this.beforeFirstSearch = beforeFirstSearch;
        this.fold = Fold.fromNothing(view);
    }

    public View<R> view() {
        return view;
    }

    /** Takes the next events; runs in the caller's transaction. */
    public void take(List<RecordedEvent> events) {
        List<List<String>> keys = events.stream().map(view::keysOf).toList();
        fold.load(standingInTable(keys));
        for (int i = 0; i < events.size(); i++) {
            fold.apply(events.get(i), keys.get(i));
        }
        table.close(fold.handOverClosed());
        table.insert(fold.handOverEnded());
        fold.unload();
        write(fold.handOverStanding(atMostKept));
    }

    /** Writes what still stands; the table then says what the log says. More may follow. */
    public void finish() {
        write(fold.handOverStanding(0));
        searchable = true;
    }

    private List<Version<R>> standingInTable(List<List<String>> keys) {
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
        if (!wanted.isEmpty() && !searchable) {
            beforeFirstSearch.run();
            searchable = true;
        }
        return table.load(wanted);
    }

    private void write(List<Version<R>> standing) {
        if (standing.isEmpty()) {
            return;
        }
        if (written == null) {
            written = new WrittenKeys();
        }
        for (Version<R> version : standing) {
            written.add(version.key());
        }
        table.insert(standing);
    }
}
