package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static vn.giamsat.eventlog.TestEvents.NOON;
import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.Noted;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.receipt.CommandReceipt;
import vn.giamsat.eventlog.receipt.ReceiptRequest;
import vn.giamsat.eventlog.receipt.RepeatedCommand;

import java.util.List;

class AppendIT {

    private static final ReceiptRequest FIRST = new ReceiptRequest("key-1", "hash-1");
    private static final ReceiptRequest SECOND = new ReceiptRequest("key-2", "hash-2");

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node(AppendIT::firstLetterOfTheFirstEvent);

    private static List<Claim> firstLetterOfTheFirstEvent(DomainEventMessage<?> event) {
        String letter = event.getAggregateIdentifier().substring(0, 1);
        return event.getSequenceNumber() == 0 ? List.of(new Claim("letter", letter)) : List.of();
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void a_receipt_says_what_the_command_achieved() {
        TestLog.publish(log, FIRST, noted("a", 0), noted("a", 1));
        assertThat(log.receipts().find("key-1"))
                .contains(new CommandReceipt("key-1", "hash-1", "a", 1, NOON));
        assertThat(log.receipts().find("another")).isEmpty();
    }

    @Test
    void a_repeat_stores_nothing_and_gets_the_first_receipt() {
        TestLog.publish(log, FIRST, noted("a", 0));
        var repeat = new ReceiptRequest("key-1", "another hash");
        var refusal =
                catchThrowableOfType(
                        RepeatedCommand.class,
                        () -> TestLog.publish(log, repeat, noted("a", 1), noted("a", 2)));
        assertThat(refusal.receipt())
                .isEqualTo(new CommandReceipt("key-1", "hash-1", "a", 0, NOON));
        assertThat(TestLog.readAll(log)).containsExactly(new Noted("a 0"));
    }

    @Test
    void a_repeat_that_also_breaks_the_version_is_known_as_a_repeat() {
        TestLog.publish(log, FIRST, noted("a", 0));
        assertThatThrownBy(() -> TestLog.publish(log, FIRST, noted("a", 0)))
                .isInstanceOf(RepeatedCommand.class);
    }

    @Test
    void a_claim_is_held_by_one_aggregate_and_the_next_learns_by_whom() {
        TestLog.publish(log, FIRST, noted("anna", 0));
        var refusal =
                catchThrowableOfType(
                        ClaimTaken.class, () -> TestLog.publish(log, SECOND, noted("anton", 0)));
        assertThat(refusal.claim()).isEqualTo(new Claim("letter", "a"));
        assertThat(refusal.holder()).isEqualTo("anna");
        assertThat(log.receipts().find("key-2")).isEmpty();
        assertThat(TestLog.readAll(log)).hasSize(1);
    }

    @Test
    void a_version_that_is_taken_is_a_concurrency_conflict() {
        log.eventStore().publish(noted("a", 0), noted("a", 1));
        assertThatThrownBy(() -> log.eventStore().publish(noted("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_aggregate_is_not_created_twice() {
        log.eventStore().publish(noted("a", 0));
        assertThatThrownBy(() -> log.eventStore().publish(noted("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_unfit_event_is_refused_and_the_next_is_stored() {
        assertThatThrownBy(() -> log.eventStore().publish(noted("a\0", 0)))
                .isInstanceOf(AppendRefused.class);
        log.eventStore().publish(noted("b", 0));
        assertThat(TestLog.readAll(log)).containsExactly(new Noted("b 0"));
    }

    @Test
    void a_closed_log_refuses_and_says_so() {
        log.close();
        assertThatThrownBy(() -> log.eventStore().publish(noted("a", 0)))
                .isInstanceOf(AppendRefused.class)
                .hasMessageContaining("closed");
    }

    @Test
    void a_caller_interrupted_beforehand_hands_nothing_over() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> log.eventStore().publish(noted("a", 0)))
                .isInstanceOf(AppendRefused.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(TestLog.readAll(log)).isEmpty();
    }

    @Test
    void an_aggregate_is_read_back_as_it_was_written() {
        log.eventStore().publish(noted("a", 0), noted("a", 1));
        var events = log.eventStore().readEvents("a").asStream().toList();
        assertThat(events)
                .map(event -> (Noted) event.getPayload())
                .containsExactly(new Noted("a 0"), new Noted("a 1"));
        assertThat(events.getFirst().getTimestamp()).isEqualTo(NOON);
        assertThat(events.getFirst().getMetaData()).containsEntry("actor", "an");
        assertThat(log.eventStore().lastSequenceNumberFor("a")).contains(1L);
    }
}
