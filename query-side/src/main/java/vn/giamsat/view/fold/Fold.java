package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs events through a view in memory and remembers every version of every row they touch. */
public final class Fold<R extends Record> {

    private final View<R> view;
    private final Map<String, Version<R>> loaded = new HashMap<>();
    private final Map<String, Version<R>> current = new LinkedHashMap<>();
    private final List<Version<R>> superseded = new ArrayList<>();
    private final List<Version<R>> closed = new ArrayList<>();

    /** Goes on from the rows that stand now. */
    public Fold(View<R> view, Collection<Version<R>> standing) {
        this.view = view;
        load(standing);
    }

    public static <R extends Record> Fold<R> fromNothing(View<R> view) {
        return new Fold<>(view, List.of());
    }

    /** Rows that stand in the table. */
    public void load(Collection<Version<R>> standing) {
        for (Version<R> version : standing) {
            loaded.put(version.key(), version);
            current.put(version.key(), version);
        }
    }

    public Fold<R> apply(List<RecordedEvent> events) {
        events.forEach(event -> apply(event, view.keysOf(event)));
        return this;
    }

    public void apply(RecordedEvent event, List<String> keys) {
        for (String key : keys.size() < 2 ? keys : new LinkedHashSet<>(keys)) {
            Version<R> before = current.get(key);
            R row = before == null ? null : before.row();
            R after = evolve(row, event, key);
            if (!Objects.equals(row, after)) {
                replace(before, after, key, event.position());
            }
        }
    }

    private @Nullable R evolve(@Nullable R row, RecordedEvent event, String key) {
        try {
            return view.evolve(row, event, key);
        } catch (LostEvent e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FoldFailed(view.name(), key, event, e);
        }
    }

    private void replace(
            @Nullable Version<R> before, @Nullable R after, String key, long position) {
        if (before != null) {
            current.remove(key);
            (loaded.remove(key) == null ? superseded : closed).add(before.closedAt(position));
        }
        if (after != null) {
            current.put(key, new Version<>(key, position, null, after));
        }
    }

    /** The row that stands under the key after all events. */
    public @Nullable R row(String key) {
        Version<R> version = current.get(key);
        return version == null ? null : version.row();
    }

    public boolean holds(String key) {
        return current.containsKey(key);
    }

    /** All rows that stand after all events. */
    public List<R> rows() {
        return current.values().stream().map(Version::row).toList();
    }

    /** Versions that were loaded and have now ended. */
    public List<Version<R>> closed() {
        return List.copyOf(closed);
    }

    /** Versions that began with these events, ended or not. */
    public List<Version<R>> begun() {
        return Stream.concat(
                        superseded.stream(),
                        current.values().stream().filter(v -> loaded.get(v.key()) != v))
                .toList();
    }

    /**
     * Hands over what has ended, once: all versions that began and ended here, which no table has.
     */
    public List<Version<R>> handOverEnded() {
        List<Version<R>> ended = List.copyOf(superseded);
        superseded.clear();
        return ended;
    }

    /** Hands over, once, the versions that were loaded and have now ended. */
    public List<Version<R>> handOverClosed() {
        List<Version<R>> ended = closed();
        closed.clear();
        return ended;
    }

    /** Lets go of rows that are in the table as they stand. */
    public void unload() {
        loaded.keySet().forEach(current::remove);
        loaded.clear();
    }

    /** Hands over standing rows until so many are left, those first that changed longest ago. */
    public List<Version<R>> handOverStanding(int atMostLeft) {
        List<Version<R>> eldest = new ArrayList<>();
        Iterator<Version<R>> versions = current.values().iterator();
        for (int surplus = current.size() - atMostLeft; surplus > 0; surplus--) {
            eldest.add(versions.next());
            versions.remove();
        }
        return eldest;
    }
}
