package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs events through a view in memory and remembers every version of every row they touch. */
public final class Fold<R extends Record> {

    private final View<R> view;
    private final Map<String, Version<R>> loaded = new LinkedHashMap<>();
    private final Map<String, Version<R>> current = new LinkedHashMap<>();
    private final List<Version<R>> superseded = new ArrayList<>();
    private final List<Version<R>> closed = new ArrayList<>();

    /** Goes on from the rows that stand now. */
    public Fold(View<R> view, Collection<Version<R>> standing) {
        this.view = view;
        standing.forEach(version -> loaded.put(version.key(), version));
        current.putAll(loaded);
    }

    public static <R extends Record> Fold<R> fromNothing(View<R> view) {
        return new Fold<>(view, List.of());
    }

    public Fold<R> apply(List<RecordedEvent> events) {
        events.forEach(this::apply);
        return this;
    }

    private void apply(RecordedEvent event) {
        for (String key : new LinkedHashSet<>(view.keysOf(event))) {
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

    /** The version that stands under the key after all events. */
    @Nullable Version<R> version(String key) {
        return current.get(key);
    }

    /** All rows that stand after all events. */
    public List<R> rows() {
        return current.values().stream().map(Version::row).toList();
    }

    /** Versions that were loaded and have now ended. */
    List<Version<R>> closed() {
        return List.copyOf(closed);
    }

    /** Versions that began with these events, ended or not. */
    List<Version<R>> begun() {
        return Stream.concat(
                        superseded.stream(),
                        current.values().stream().filter(v -> loaded.get(v.key()) != v))
                .toList();
    }
}
