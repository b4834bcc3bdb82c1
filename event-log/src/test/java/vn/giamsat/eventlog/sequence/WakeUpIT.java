package vn.giamsat.eventlog.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestLog;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class WakeUpIT {

    private final TestLog test = TestLog.create();
    private final EventLog here = test.node();
    private final EventLog elsewhere = test.node();

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void a_reader_that_is_called_finds_the_event_at_once() throws Exception {
        try (var stream = here.eventStore().openStream(null)) {
            BlockingQueue<Boolean> calls = new LinkedBlockingQueue<>();
            assertThat(stream.setOnAvailableCallback(() -> calls.add(stream.peek().isPresent())))
                    .isTrue();
            assertThat(calls.take()).as("called at registration, nothing there yet").isFalse();
            here.eventStore().publish(noted("a", 0));
            assertThat(calls.poll(1, TimeUnit.MINUTES))
                    .as("called, and the event is there")
                    .isTrue();
        }
    }

    @Test
    void a_reader_is_called_for_what_another_node_wrote() throws Exception {
        var calls = new AtomicInteger();
        try (var stream = elsewhere.eventStore().openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            int before = calls.get();
            here.eventStore().publish(noted("a", 0));
            Awaitility.await().until(() -> calls.get() > before && stream.peek().isPresent());
        }
    }

    @Test
    void losing_the_connection_that_listens_loses_no_event() {
        Awaitility.await().until(() -> listeners() == 2);
        test.database.execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                 where query = 'listen giamsat_log' and datname = current_database()
                """);
        var calls = new AtomicInteger();
        try (var stream = elsewhere.eventStore().openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
            int before = calls.get();
            here.eventStore().publish(noted("a", 0));
            Awaitility.await().until(() -> calls.get() > before && stream.peek().isPresent());
        }
        Awaitility.await().until(() -> listeners() == 2);
    }

    @Test
    void a_closed_reader_is_not_called_any_more() {
        var calls = new AtomicInteger();
        try (var stream = here.eventStore().openStream(null)) {
            stream.setOnAvailableCallback(calls::incrementAndGet);
        }
        int before = calls.get();
        try (var witness = here.eventStore().openStream(null)) {
            here.eventStore().publish(noted("a", 0));
            Awaitility.await().until(() -> witness.peek().isPresent());
        }
        assertThat(calls).hasValue(before);
    }

    private long listeners() throws Exception {
        return test.database.number(
                """
                select count(*) from pg_stat_activity
                 where query = 'listen giamsat_log' and datname = current_database()
                """);
    }
}
