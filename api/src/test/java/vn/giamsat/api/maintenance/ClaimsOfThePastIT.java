package vn.giamsat.api.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.InspectionDomain;
import vn.giamsat.StoredEvents;
import vn.giamsat.api.RunningProduct;
import vn.giamsat.eventlog.EventLog;

/** What an upgrade claims of the past, once. */
class ClaimsOfThePastIT {

    private final JdbcClient jdbc = bean(JdbcClient.class);

    @Test
    void it_is_done_at_the_first_start_and_again_only_when_that_was_forgotten() {
        RunningProduct.head();
        assertThat(count("edge.claims_of_the_past")).isEqualTo(1);
        long claims = count("log.claim");

        new JdbcClaimsOfThePast(jdbc, bean(EventLog.class)).makeOnce();

        assertThat(count("log.claim")).isEqualTo(claims);
        assertThat(count("edge.claims_of_the_past")).isEqualTo(1);
    }

    @Test
    void whatever_is_claimed_is_claimed_for_the_past_too() {
        assertThat(StoredEvents.all()).containsAll(InspectionDomain.claimingEvents());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
