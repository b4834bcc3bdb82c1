package vn.giamsat.eventlog.database;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The log could not be reached, or its answer was lost. Whether the events are stored is then
 * unknown: repeat the command with the same idempotency key.
 */
public final class LogUnavailable extends EventStoreException {

    private static final long serialVersionUID = 1L;

    public LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
