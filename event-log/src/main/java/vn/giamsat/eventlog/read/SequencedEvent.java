package vn.giamsat.eventlog.read;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

import java.time.Instant;

/** An event with its position. */
public record SequencedEvent(long position, StoredEvent event) implements TrackedEventData<byte[]> {

    /** As Axon wants it, which treats events of aggregates in its own way. */
    public TrackedEventData<byte[]> tracked() {
        return event.belongsToAggregate()
                ? new TrackedDomainEventData<>(trackingToken(), event)
                : this;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return event.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return event.getMetaData();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return event.getPayload();
    }
}
