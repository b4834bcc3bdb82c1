package vn.giamsat.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

import vn.giamsat.eventlog.tree.LogOrigin;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Events for tests, as an aggregate would publish them. */
final class TestEvents {

    static final Instant NOON = Instant.parse("2024-11-20T05:00:00.123456Z");
    static final LogOrigin ORIGIN = new LogOrigin("test.example/log");
    static final EventTypes TYPES =
            EventTypes.of(List.of(new EventType("test.noted", 1, Noted.class)));

    private TestEvents() {}

    static DomainEventMessage<Noted> noted(String aggregate, long sequence) {
        return noted(aggregate, sequence, NOON);
    }

    static DomainEventMessage<Noted> noted(String aggregate, long sequence, Instant at) {
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
