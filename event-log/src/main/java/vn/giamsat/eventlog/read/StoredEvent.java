package vn.giamsat.eventlog.read;

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
public final class StoredEvent implements DomainEventData<byte[]> {

    public static final String COLUMNS =
            "event.aggregate_type, event.aggregate_id, event.sequence, event.event_id, event.name, event.version, "
                    + "event.recorded_at, event.payload, event.metadata";

    static final int WIDTH = 9;

    private final String type;
    private final String aggregateId;
    private final long sequence;
    private final String eventId;
    private final Instant recordedAt;
    private final SerializedObject<byte[]> payload;
    private final SerializedObject<byte[]> metadata;

    /** The row begins with {@link #COLUMNS}. */
    public StoredEvent(ResultSet row) throws SQLException {
        type = row.getString(1);
        aggregateId = row.getString(2);
        sequence = row.getLong(3);
        eventId = row.getString(4);
        recordedAt = row.getObject(7, OffsetDateTime.class).toInstant();
        payload = stored(row.getBytes(8), row.getString(5), row.getString(6));
        metadata = stored(row.getBytes(9), MetaData.class.getName(), null);
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

    private static SerializedObject<byte[]> stored(
            byte[] bytes, String name, @Nullable String version) {
        return new SimpleSerializedObject<>(
                bytes, byte[].class, new SimpleSerializedType(name, version));
    }
}
