package vn.giamsat.benchmarks;

import vn.giamsat.command.DomainCommand;

/**
 * A command bus over one way of storing events; a command is answered when its event is committed.
 */
interface Rival extends AutoCloseable {

    String name();

    /**
     * Returns when the command's event is durable; the key makes the command repeatable, where that
     * is known.
     */
    void send(DomainCommand command, String key);

    /** The clients of a round are gone; what they held may be given back. */
    default void roundIsOver() {}

    @Override
    void close();
}
