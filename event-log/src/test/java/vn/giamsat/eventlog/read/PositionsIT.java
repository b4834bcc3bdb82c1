package vn.giamsat.eventlog.read;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.NOON;
import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestLog;

import java.time.Duration;

class PositionsIT {

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node();

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void an_empty_log_has_no_head() {
        assertThat(log.positions().head()).isEqualTo(Positions.BEFORE_ALL);
        assertThat(log.positions().asOf(NOON)).isEqualTo(Positions.BEFORE_ALL);
        assertThat(log.eventStore().createHeadToken()).isNull();
    }

    @Test
    void a_writer_learns_the_position_of_what_it_wrote() throws Exception {
        log.eventStore().publish(noted("a", 0), noted("a", 1));
        assertThat(log.positions().await("a", 1, Duration.ofMinutes(1))).hasValue(1);
        assertThat(log.positions().waiting()).isZero();
        assertThat(log.positions().of("a", 0)).hasValue(0);
        assertThat(log.positions().head()).isEqualTo(1);
        assertThat(log.eventStore().createHeadToken())
                .isEqualTo(new GlobalSequenceTrackingToken(1));
    }

    @Test
    void waiting_for_what_nobody_wrote_ends() throws Exception {
        assertThat(log.positions().await("a", 7, Duration.ofMillis(20))).isEmpty();
    }

    @Test
    void a_date_becomes_the_last_position_that_was_recorded_by_then() throws Exception {
        log.eventStore().publish(noted("a", 0, NOON), noted("a", 1, NOON.plusSeconds(60)));
        // a node whose clock is slow
        log.eventStore()
                .publish(noted("a", 2, NOON.plusSeconds(30)), noted("a", 3, NOON.plusSeconds(90)));
        log.positions().await("a", 3, Duration.ofMinutes(1));
        assertThat(log.positions().asOf(NOON.minusSeconds(1))).isEqualTo(Positions.BEFORE_ALL);
        assertThat(log.positions().asOf(NOON)).isZero();
        assertThat(log.positions().asOf(NOON.plusSeconds(45))).isZero();
        assertThat(log.positions().asOf(NOON.plusSeconds(60))).isEqualTo(2);
        assertThat(log.positions().asOf(NOON.plusSeconds(999))).isEqualTo(3);
    }
}
