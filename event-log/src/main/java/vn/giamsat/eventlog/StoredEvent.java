package vn.giamsat.eventlog;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An event as read back, not yet turned into an object. */
final class StoredEvent implements DomainEventData<byte[]> {

    static final String COLUMNS =
            "event.aggregate_type, event.aggregate_id, event.sequence, event.event_id, event.name, event.version, "
                    + "event.recorded_at, event.payload, event.metadata";

    private final String type;
    private final String aggregateId;
    private final long sequence;
    private final String eventId;
    private final Instant recordedAt;
    private final SerializedObject<byte[]> payload;
    private final SerializedObject<byte[]> metadata;

    StoredEvent(ResultSet row) throws SQLException {
        type = row.getString("aggregate_type");
        aggregateId = row.getString("aggregate_id");
        sequence = row.getLong("sequence");
        eventId = row.getString("event_id");
        recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        payload = bytes(row, "payload", row.getString("name"), row.getString("version"));
        metadata = bytes(row, "metadata", MetaData.class.getName(), null);
    }

    /** Says whether the event happened to an aggregate, or stands for itself. */
    boolean belongsToAggregate() {
        return !aggregateId.equals(eventId);
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return metadata;
    }

    private static SerializedObject<byte[]> bytes(
            ResultSet row, String column, String name, @Nullable String version)
            throws SQLException {
        return new SimpleSerializedObject<>(
                row.getBytes(column), byte[].class, new SimpleSerializedType(name, version));
    }
}
