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

    @Override
    void close();
}
