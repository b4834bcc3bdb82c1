package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.read.MetadataFilter;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.serialize.Upcaster;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Whoever reads the log reads an event of an earlier version as what it is now. */
class EarlierVersionIT {

    private static final String STORED = "{\"text\":\"cũ\"}";

    record Said(String what) {}

    private static final EventTypes TYPES =
            EventTypes.of(
                    List.of(new EventType("test.said", 2, Said.class)),
                    List.of(
                            new Upcaster(
                                    "test.said", 1, stored -> Map.of("what", stored.get("text")))));

    private static final List<Said> BOTH = List.of(new Said("cũ"), new Said("mới"));

    private final TestDatabase database = TestDatabase.create();
    private final EventLog log =
            EventLog.on(
                            database.application(),
                            TYPES,
                            TestEvents.ORIGIN,
                            new UUID(0, 1),
                            new SplittableRandom(7))
                    .build();

    @BeforeEach
    void an_event_of_the_first_version_and_one_of_the_second_are_stored() throws Exception {
        log.start();
        database.execute(
                """
                insert into log.event (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at,
                                       payload, metadata, salt)
                values ('Note', 'a', 0, 'first', 'test.said', '1', now(), convert_to('%s', 'UTF8'), '{}',
                        decode(repeat('00', 32), 'hex'))
                """
                        .formatted(STORED));
        log.eventStore().publish(new GenericDomainEventMessage<>("Note", "a", 1, new Said("mới")));
        assertThat(log.positions().await("a", 1, Duration.ofMinutes(1))).hasValue(1);
    }

    @AfterEach
    void stop() {
        log.close();
        database.close();
    }

    @Test
    void the_aggregate_is_loaded_from_both() {
        assertThat(
                        log.eventStore()
                                .readEvents("a")
                                .asStream()
                                .map(DomainEventMessage::getPayload)
                                .toList())
                .isEqualTo(BOTH);
    }

    @Test
    void processors_are_told_both() {
        assertThat(
                        log.engine()
                                .readEvents(null, false)
                                .peek(
                                        event ->
                                                assertThat(event.getPayloadType())
                                                        .isEqualTo(Said.class))
                                .map(TrackedEventMessage::getPayload)
                                .toList())
                .isEqualTo(BOTH);
    }

    @Test
    void readers_by_position_and_by_aggregate_are_told_both() {
        var reads =
                log.<Object>reads(
                        Set.of(),
                        (position, id, at, aggregate, sequence, said, payload) -> payload);
        var none = new MetadataFilter(Set.of(), "none", "none");
        assertThat(reads.between(-1, 9, Set.of(Said.class), none)).isEqualTo(BOTH);
        assertThat(reads.ofAggregates(List.of("a"), 9)).isEqualTo(BOTH);
    }

    @Test
    void what_is_stored_stays_as_it_was_stored() {
        var first = log.storedHistory().placed(0, 1).getFirst().fact().orElseThrow();
        assertThat(first.version()).isEqualTo("1");
        assertThat(new String(first.payload(), UTF_8)).isEqualTo(STORED);
    }
}
