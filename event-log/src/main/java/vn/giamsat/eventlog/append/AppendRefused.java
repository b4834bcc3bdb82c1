package vn.giamsat.eventlog.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The log did not take the events, and certainly stored none of them: it is closed, overloaded, or
 * they are unfit.
 */
public final class AppendRefused extends EventStoreException {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
