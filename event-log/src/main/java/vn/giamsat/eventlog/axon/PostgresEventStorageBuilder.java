package vn.giamsat.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;

import vn.giamsat.eventlog.append.ClaimsOfEvent;

import java.sql.SQLException;
import java.util.List;

/**
 * Builds the engine the way Axon's own engines are built, so that Axon's published suites can do it
 * too.
 */
public final class PostgresEventStorageBuilder extends BatchingEventStorageEngine.Builder {

    private static final int BATCH = 500;
    private static final String UNIQUE_VIOLATION = "23505";

    final LogParts parts;
    ClaimsOfEvent claimsOfEvent = event -> List.of();
    boolean snapshots;

    public PostgresEventStorageBuilder(LogParts parts) {
        this.parts = parts;
        batchSize(BATCH);
        // a stream has no holes (the database sees to that), so a batch that is not full is the
        // last
        finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        persistenceExceptionResolver(PostgresEventStorageBuilder::isConflict);
    }

    public PostgresEventStorageBuilder claims(ClaimsOfEvent function) {
        this.claimsOfEvent = function;
        return this;
    }

    PostgresEventStorageBuilder withSnapshots() {
        this.snapshots = true;
        return this;
    }

    public PostgresEventStorage build() {
        return new PostgresEventStorage(this);
    }

    private static boolean isConflict(Exception e) {
        return e instanceof SQLException violation
                && (UNIQUE_VIOLATION.equals(violation.getSQLState())
                        || violation.getSQLState().startsWith("40"));
    }
}
