package vn.giamsat.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events for tests, as an aggregate would publish them. */
public final class TestEvents {

    public static final Instant NOON = Instant.parse("2024-11-20T05:00:00.123456Z");
    public static final LogOrigin ORIGIN = new LogOrigin("test.example/log");
    public static final EventTypes TYPES =
            EventTypes.of(List.of(new EventType("test.noted", 1, Noted.class)));

    private TestEvents() {}

    public static DomainEventMessage<Noted> noted(String aggregate, long sequence) {
        return noted(aggregate, sequence, NOON);
    }

    public static DomainEventMessage<Noted> noted(String aggregate, long sequence, Instant at) {
        var payload = new Noted(aggregate + " " + sequence);
        return new GenericDomainEventMessage<>(
                "Note",
                aggregate,
                sequence,
                new GenericEventMessage<>(
                        aggregate + "/" + sequence, payload, Map.of("actor", "an"), at),
                () -> at);
    }
}
