package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The plain view: each event of a family names one row, by its key; some events begin a row, all
 * others change the one that is there. Made by {@link View#of}.
 */
public final class KeyedView<R extends Record, E extends DomainEvent> implements View<R> {

    private final Declared<R> declared;
    private final Class<E> family;
    private final Function<E, String> key;
    private final Begins<R, E> begins;
    private final Changes<R, E> changes;

    private KeyedView(
            Declared<R> declared,
            Class<E> family,
            Function<E, String> key,
            Begins<R, E> begins,
            Changes<R, E> changes) {
        this.declared = declared;
        this.family = family;
        this.key = key;
        this.begins = begins;
        this.changes = changes;
    }

    /** A view of which its name and its rows are known. */
    public record Declared<R extends Record>(String name, Class<R> rowType) {

        /** The events that touch its rows, each the row that it names. */
        public <E extends DomainEvent> KeyedView<R, E> keyedBy(
                Class<E> family, Function<E, String> key) {
            return new KeyedView<>(
                    this,
                    family,
                    key,
                    (event, recorded) -> null,
                    (row, event, recorded) -> {
                        throw new IllegalArgumentException("changes nothing in a view: " + event);
                    });
        }
    }

    /** The row that an event begins; null for an event that begins none. */
    @FunctionalInterface
    public interface Begins<R extends Record, E extends DomainEvent> {
        @Nullable R by(E event, RecordedEvent recorded);
    }

    /** The row after an event that was not its first; null when there is none any more. */
    @FunctionalInterface
    public interface Changes<R extends Record, E extends DomainEvent> {
        @Nullable R by(R row, E event, RecordedEvent recorded);
    }

    /** A row that is there already is begun anew. */
    public KeyedView<R, E> begunBy(Begins<R, E> begin) {
        return new KeyedView<>(declared, family, key, begin, changes);
    }

    /** The one kind of event that begins a row. */
    public <B extends E> KeyedView<R, E> begunBy(Class<B> first, Begins<R, B> begin) {
        return begunBy(
                (event, recorded) ->
                        first.isInstance(event) ? begin.by(first.cast(event), recorded) : null);
    }

    public KeyedView<R, E> changedBy(Changes<R, E> change) {
        return new KeyedView<>(declared, family, key, begins, change);
    }

    @Override
    public String name() {
        return declared.name();
    }

    @Override
    public Class<R> rowType() {
        return declared.rowType();
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(family);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return family.isInstance(recorded.event())
                ? List.of(key.apply(family.cast(recorded.event())))
                : List.of();
    }

    @Override
    public @Nullable R evolve(@Nullable R row, RecordedEvent recorded, String touched) {
        E event = family.cast(recorded.event());
        R begun = begins.by(event, recorded);
        return begun == null
                ? changes.by(existing(row, recorded, touched), event, recorded)
                : begun;
    }
}
