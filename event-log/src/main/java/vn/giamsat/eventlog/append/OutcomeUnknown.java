package vn.giamsat.eventlog.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The log could not be reached while events were being stored, or its answer was lost. Whether they
 * are stored is not known: repeat the command with the same idempotency key.
 */
public final class OutcomeUnknown extends EventStoreException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
