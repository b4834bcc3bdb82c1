package vn.giamsat.api.command;

import java.time.Duration;

/** Waits for the signed checkpoint that covers what a command recorded. */
@FunctionalInterface
public interface AwaitedReceipt {

    /** Whether it was signed in time. */
    boolean isSigned(String aggregateId, long version, Duration atMost);
}
