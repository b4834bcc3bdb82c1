package vn.giamsat.eventlog;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

import java.time.Instant;

/** An event of no aggregate, with its position. */
record PlacedEvent(TrackingToken trackingToken, StoredEvent event)
        implements TrackedEventData<byte[]> {

    static TrackedEventData<byte[]> at(long position, StoredEvent event) {
        var token = new GlobalSequenceTrackingToken(position);
        return event.belongsToAggregate()
                ? new TrackedDomainEventData<>(token, event)
                : new PlacedEvent(token, event);
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
