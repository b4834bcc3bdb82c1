package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.serialize.UnknownEventType;

/** Somebody with the right to insert puts a class name where a stored name belongs. */
class ForeignTypeIT {

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node();

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void the_class_is_not_made_and_the_event_is_not_skipped() {
        test.database.execute(
                """
                insert into log.event (aggregate_id, sequence, event_id, name, recorded_at, payload, metadata, salt)
                values ('x', 0, 'y', 'java.io.File', now(), '"/etc/passwd"', '{}', decode(repeat('00', 32), 'hex'))
                """);
        assertThatThrownBy(
                        () ->
                                log.engine()
                                        .readEvents(null, false)
                                        .forEach(TrackedEventMessage::getPayload))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("java.io.File");
        assertThatThrownBy(
                        () ->
                                log.engine()
                                        .readEvents(null, false)
                                        .forEach(TrackedEventMessage::getPayloadType))
                .isInstanceOf(UnknownEventType.class);
    }
}
