package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.serialize.TokenSerializer;

/** Two nodes and the claim on one processor. */
class ClaimIT {

    private static final String PROCESSOR = "notes";
    private static final TrackingToken FIRST = new GlobalSequenceTrackingToken(7);
    private static final TrackingToken LATER = new GlobalSequenceTrackingToken(9);

    private final TestLog test = TestLog.create();
    private final EventLog holder = test.node();
    private final TokenStore held = tokens(holder);
    private final TokenStore others = tokens(test.node());

    @BeforeEach
    void claim() {
        held.initializeTokenSegments(PROCESSOR, 1, FIRST);
        held.fetchToken(PROCESSOR, 0);
        await().until(() -> others.fetchAvailableSegments(PROCESSOR).isEmpty());
    }

    @AfterEach
    void stop() {
        test.close();
    }

    @Test
    void nobody_takes_what_a_living_node_holds() {
        assertThatThrownBy(() -> others.fetchToken(PROCESSOR, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        held.extendClaim(PROCESSOR, 0);
    }

    @Test
    void what_a_node_held_that_is_gone_is_taken_at_once() {
        holder.close();

        assertThat(others.fetchAvailableSegments(PROCESSOR)).hasSize(1);
        assertThat(others.fetchToken(PROCESSOR, 0)).isEqualTo(FIRST);
        others.storeToken(LATER, PROCESSOR, 0);
    }

    @Test
    void a_node_that_lost_its_claim_stores_nothing() {
        holder.close();
        others.fetchToken(PROCESSOR, 0);

        assertThatThrownBy(() -> held.storeToken(LATER, PROCESSOR, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> held.extendClaim(PROCESSOR, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(others.fetchToken(PROCESSOR, 0)).isEqualTo(FIRST);
    }

    private TokenStore tokens(EventLog node) {
        return node.tokenStore(
                test.database.application()::getConnection, TokenSerializer.allowing());
    }
}
