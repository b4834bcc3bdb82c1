package vn.giamsat.eventlog.serialize;

import org.axonframework.serialization.SerializationException;

/**
 * An event that is not on the closed list of {@link EventTypes} was about to be written or read.
 */
public final class UnknownEventType extends SerializationException {

    private static final long serialVersionUID = 1L;

    UnknownEventType(String message) {
        super(message);
    }
}
