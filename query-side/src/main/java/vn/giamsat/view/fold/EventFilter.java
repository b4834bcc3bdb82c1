package vn.giamsat.view.fold;

import vn.giamsat.event.DomainEvent;

import java.util.Collection;
import java.util.List;

/**
 * Which facts are wanted of the log: those of these kinds, by class or by a type they share, and
 * those of others when they are illustrations.
 */
public record EventFilter(
        Collection<Class<? extends DomainEvent>> kinds,
        Collection<Class<? extends DomainEvent>> illustrations) {

    public static final EventFilter ALL = new EventFilter(List.of(DomainEvent.class), List.of());

    public static EventFilter takenBy(View<?> view) {
        return new EventFilter(view.takes(), view.takesIllustrations());
    }

    public boolean contain(RecordedEvent event) {
        return isOneOf(kinds, event) || event.illustration() && isOneOf(illustrations, event);
    }

    private static boolean isOneOf(
            Collection<Class<? extends DomainEvent>> kinds, RecordedEvent event) {
        for (Class<? extends DomainEvent> kind : kinds) {
            if (kind.isInstance(event.event())) {
                return true;
            }
        }
        return false;
    }
}
