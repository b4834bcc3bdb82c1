package vn.giamsat.policy;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;

import java.util.List;

/**
 * When this happened, then these commands follow: pure, so that delivering an event twice asks for
 * the same twice.
 */
public interface Policy<E extends DomainEvent> {

    Class<E> when();

    List<DomainCommand> then(E event);
}
