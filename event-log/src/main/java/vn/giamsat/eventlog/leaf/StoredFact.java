package vn.giamsat.eventlog.leaf;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An event exactly as it is stored, for those who check it; without a position while it waits for
 * one.
 */
@SuppressWarnings("ArrayRecordComponent") // read from the database and passed on, never compared
public record StoredFact(
        @Nullable Long position,
        long id,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String name,
        @Nullable String version,
        Instant recordedAt,
        byte[] salt,
        byte[] payload,
        byte[] metadata) {

    /** Octets of a salt: with any other length, what is salted could be read in two ways. */
    public static final int SALT_LENGTH = 32;

    static final String COLUMNS =
            "event.id, event.aggregate_type, event.aggregate_id, event.sequence, event.event_id, event.name, "
                    + "event.version, event.recorded_at, event.salt, event.payload, event.metadata";

    /** False where octets were moved between the salt and what it salts. */
    public boolean isSalted() {
        return salt.length == SALT_LENGTH;
    }

    static StoredFact of(@Nullable Long position, ResultSet row) throws SQLException {
        return new StoredFact(
                position,
                row.getLong("id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getString("name"),
                row.getString("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("salt"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
