package vn.giamsat.benchmarks;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.JdbcEventStorageEngineStatements;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Names of events as Axon gives them by itself: random ones. The factory of names is one for the
 * whole process, and ours has put its own there.
 */
final class StockNames {

    private StockNames() {}

    /** Axon's own statement, an {@link AppendEventsStatementBuilder}. */
    static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        return JdbcEventStorageEngineStatements.appendEvents(
                connection,
                schema,
                dataType,
                events.stream().map(StockNames::named).toList(),
                serializer,
                timestamps);
    }

    private static DomainEventMessage<?> named(EventMessage<?> event) {
        var told = (DomainEventMessage<?>) event;
        return new GenericDomainEventMessage<>(
                told.getType(),
                told.getAggregateIdentifier(),
                told.getSequenceNumber(),
                told.getPayload(),
                told.getMetaData(),
                UUID.randomUUID().toString(),
                told.getTimestamp());
    }
}
