package vn.giamsat.command;

import org.jspecify.annotations.Nullable;

/** What a person or a policy asks for; who asks, and the idempotency key, travel beside it. */
public interface DomainCommand {

    /** The identity whose history answers this command; its text is the aggregate's identifier. */
    Object target();

    /** The version its sender has seen; null where it does not matter what has happened since. */
    default @Nullable Long expectedVersion() {
        return null;
    }
}
