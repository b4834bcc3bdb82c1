package vn.giamsat.eventlog;

import vn.giamsat.eventlog.append.ClaimsOfEvent;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.serialize.EventTypes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

/** What an {@link EventLog} needs to know before it can be built. */
public final class EventLogSetup {

    final DataSource dataSource;
    final EventTypes eventTypes;
    final LogOrigin origin;
    final UUID node;
    final RandomGenerator randomness;
    DataSource reading;
    Optional<Publishing> publishing = Optional.empty();
    ClaimsOfEvent claimsOfEvent = event -> List.of();

    EventLogSetup(
            DataSource dataSource,
            EventTypes eventTypes,
            LogOrigin origin,
            UUID node,
            RandomGenerator randomness) {
        this.dataSource = dataSource;
        this.reading = dataSource;
        this.eventTypes = eventTypes;
        this.origin = origin;
        this.node = node;
        this.randomness = randomness;
    }

    /**
     * Whoever only reads, and whoever waits, borrows from here; so appending, sequencing and what
     * follows the log never wait for a reader. Without it all share one source.
     */
    public EventLogSetup readingFrom(DataSource readers) {
        this.reading = readers;
        return this;
    }

    /** Without it, no event claims anything. */
    public EventLogSetup claims(ClaimsOfEvent function) {
        this.claimsOfEvent = function;
        return this;
    }

    /** Without it, this node reads what others sign. */
    public EventLogSetup publishing(Publishing how) {
        this.publishing = Optional.of(how);
        return this;
    }

    public EventLog build() {
        return new EventLog(this);
    }
}
