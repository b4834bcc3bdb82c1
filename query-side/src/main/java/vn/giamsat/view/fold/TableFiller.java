package vn.giamsat.view.fold;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills a table that nobody else writes, from its beginning. A row that stands is kept in memory
 * and written when it has ended, so that the table is only ever added to; what is too much to keep
 * is written as it stands and, when it ends after all, closed in the table.
 */
public final class TableFiller<R extends Record> {

    private final View<R> view;
    private final RowTable<R> table;
    private final int atMostKept;
    private final Runnable beforeFirstSpill;
    private final Map<String, Version<R>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private boolean spilled;

    /** Before the first row is spilled the table is given a way to find its rows by key. */
    public TableFiller(
            View<R> view,
            String tableName,
            JdbcTemplate jdbc,
            RowJson json,
            int atMostKept,
            Runnable beforeFirstSpill) {
        this.view = view;
        this.table = new RowTable<>(view.rowType(), tableName, jdbc, json);
        this.atMostKept = atMostKept;
        this.beforeFirstSpill = beforeFirstSpill;
    }

    public View<R> view() {
        return view;
    }

    /** Takes the next events; runs in the caller's transaction. */
    public void take(List<RecordedEvent> events) {
        Set<String> keys =
                events.stream()
                        .flatMap(event -> view.keysOf(event).stream())
                        .collect(Collectors.toSet());
        List<Version<R>> known = keys.stream().filter(kept::containsKey).map(kept::get).toList();
        Map<String, Version<R>> written = spilled ? written(keys) : Map.of();
        Fold<R> fold =
                new Fold<>(view, Stream.concat(known.stream(), written.values().stream()).toList())
                        .apply(events);
        known.forEach(version -> kept.remove(version.key()));
        take(fold, written);
        known.stream()
                .filter(version -> fold.version(version.key()) == version)
                .forEach(version -> kept.put(version.key(), version));
        spill(atMostKept);
    }

    private Map<String, Version<R>> written(Collection<String> keys) {
        return table.load(keys.stream().filter(key -> !kept.containsKey(key)).toList()).stream()
                .collect(Collectors.toMap(Version::key, version -> version));
    }

    private void take(Fold<R> fold, Map<String, Version<R>> written) {
        List<Version<R>> ended = new ArrayList<>();
        List<Version<R>> endedInTable = new ArrayList<>();
        fold.closed()
                .forEach(
                        version ->
                                (written.containsKey(version.key()) ? endedInTable : ended)
                                        .add(version));
        for (Version<R> begun : fold.begun()) {
            if (begun.until() == null) {
                kept.put(begun.key(), begun);
            } else {
                ended.add(begun);
            }
        }
        table.close(endedInTable);
        table.insert(ended);
    }

    private void spill(int atMost) {
        List<Version<R>> eldest = new ArrayList<>();
        Iterator<Version<R>> versions = kept.values().iterator();
        for (int surplus = kept.size() - atMost; surplus > 0; surplus--) {
            eldest.add(versions.next());
            versions.remove();
        }
        if (!eldest.isEmpty() && !spilled) {
            beforeFirstSpill.run();
            spilled = true;
        }
        table.insert(eldest);
    }

    /** Writes what still stands; the table then says what the log says. More may follow. */
    public void finish() {
        table.insert(new ArrayList<>(kept.values()));
        kept.clear();
        spilled = true;
    }
}
