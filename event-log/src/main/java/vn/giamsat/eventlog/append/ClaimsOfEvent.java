package vn.giamsat.eventlog.append;

import org.axonframework.eventhandling.DomainEventMessage;

import java.util.List;

/**
 * Tells which values an event claims for its aggregate; they are claimed in the transaction that
 * stores the event.
 */
@FunctionalInterface
public interface ClaimsOfEvent {

    List<Claim> claimsOf(DomainEventMessage<?> event);
}
