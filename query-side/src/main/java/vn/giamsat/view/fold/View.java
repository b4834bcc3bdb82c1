package vn.giamsat.view.fold;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;

import java.util.List;
import java.util.Set;

/**
 * What people look at, as a pure function of what happened: no I/O, no clock, no randomness. The
 * same function feeds the live table, a rebuild, the past and the tests.
 */
public interface View<R extends Record> {

    /** Declares the plain view: so named, so are its rows. */
    static <R extends Record> KeyedView.Declared<R> of(String name, Class<R> rowType) {
        return new KeyedView.Declared<>(name, rowType);
    }

    /** The table's name. */
    String name();

    Class<R> rowType();

    /** Columns of the table besides those of the row, for looking up. */
    default List<Derived<R>> derived() {
        return List.of();
    }

    /** The kinds of facts that can touch a row, by class or by a type they share. */
    Set<Class<? extends DomainEvent>> takes();

    /** The kinds of facts that can touch a row, besides, when they are illustrations. */
    default Set<Class<? extends DomainEvent>> takesIllustrations() {
        return Set.of();
    }

    /** Whether the fact is of a kind that can touch a row. */
    default boolean isTaken(RecordedEvent event) {
        return EventFilter.takenBy(this).contain(event);
    }

    /** The rows this event touches; none when the view does not care. */
    List<String> keysOf(RecordedEvent event);

    /**
     * Whether no row is touched by a second event; while a table is filled none is kept in mind
     * then.
     */
    default boolean touchesOnce() {
        return false;
    }

    /** The row after the event; null when there is none any more. */
    @Nullable R evolve(@Nullable R row, RecordedEvent event, String key);

    /** The row an event builds upon: when it is not there, an event before it was lost. */
    default R existing(@Nullable R row, RecordedEvent event, String key) {
        if (row == null) {
            throw new LostEvent(name(), key, event);
        }
        return row;
    }
}
