package vn.giamsat.crosscheck;

import vn.giamsat.event.DomainEvent;

import java.util.List;
import java.util.UUID;

/**
 * The facts of any aggregate, as the log has them when a command is decided. What is read here is
 * guarded like the aggregate's own stream: a decision on facts that went on meanwhile is taken
 * anew.
 */
@FunctionalInterface
public interface Histories {

    /** In order; none when nothing was recorded under the identity. */
    List<DomainEvent> of(UUID aggregate);
}
