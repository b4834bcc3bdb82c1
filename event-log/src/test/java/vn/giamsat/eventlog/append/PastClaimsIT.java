package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.receipt.ReceiptRequest;

import java.util.List;

/** Claims for what was stored before anybody claimed it. */
class PastClaimsIT {

    private static final Claim A = new Claim("letter", "a");
    private static final ReceiptRequest RECEIPT = new ReceiptRequest("key", "hash");

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node(PastClaimsIT::firstLetter);

    private static List<Claim> firstLetter(DomainEventMessage<?> event) {
        return List.of(new Claim("letter", event.getAggregateIdentifier().substring(0, 1)));
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void what_was_stored_before_is_held_and_refuses_the_next() {
        assertThat(log.pastClaims().make(List.of(new HeldClaim(A, "anna")))).isEqualTo(1);

        ClaimTaken refusal =
                catchThrowableOfType(
                        ClaimTaken.class, () -> TestLog.publish(log, RECEIPT, noted("anton", 0)));
        assertThat(refusal.holder()).isEqualTo("anna");
    }

    @Test
    void of_two_that_were_alike_the_first_holds_it_and_a_second_run_changes_nothing() {
        List<HeldClaim> past = List.of(new HeldClaim(A, "anna"), new HeldClaim(A, "antje"));

        assertThat(log.pastClaims().make(past)).isEqualTo(1);
        assertThat(log.pastClaims().make(past)).isZero();
        ClaimTaken refusal =
                catchThrowableOfType(
                        ClaimTaken.class, () -> TestLog.publish(log, RECEIPT, noted("anton", 0)));
        assertThat(refusal.holder()).isEqualTo("anna");
    }
}
