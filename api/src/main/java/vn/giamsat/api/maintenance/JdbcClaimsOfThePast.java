package vn.giamsat.api.maintenance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.InspectionDomain;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.append.Claim;
import vn.giamsat.eventlog.append.HeldClaim;
import vn.giamsat.eventlog.append.PastClaims;
import vn.giamsat.eventlog.read.LogReads;
import vn.giamsat.eventlog.read.MetadataFilter;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Claims, once after an upgrade, what was recorded before such things were claimed: names of units,
 * cases of delegations, numbers however they are written. So what an office recorded long ago is
 * not recorded again. Of two that were alike already the first holds it; the register of numbers
 * and the page of the unit show both.
 */
public final class JdbcClaimsOfThePast {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcClaimsOfThePast.class);

    /** Goes up by one when more is claimed than before. */
    private static final int GENERATION = 1;

    private static final int AT_ONCE = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final EventLog log;
    private final PastClaims claims;

    public JdbcClaimsOfThePast(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
        this.claims = log.pastClaims();
    }

    /** Nodes that start together may both do it: the second finds all claims made. */
    public void makeOnce() {
        if (isMade()) {
            return;
        }
        long head = head();
        int made = 0;
        for (long after = -1; after < head; after += AT_ONCE) {
            made += claims.make(claimsOf(between(after, Math.min(head, after + AT_ONCE))));
        }
        jdbc.sql(
                        "insert into edge.claims_of_the_past (generation) values (?)"
                                + " on conflict do nothing")
                .param(GENERATION)
                .update();
        LOG.info("{} claims made for what was recorded before", made);
    }

    private boolean isMade() {
        return jdbc.sql("select count(*) from edge.claims_of_the_past where generation = ?")
                        .param(GENERATION)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long head() {
        try {
            return log.positions().settled(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Past(String aggregate, DomainEvent event) {}

    private List<Past> between(long after, long upTo) {
        LogReads<Past> reads =
                log.reads(
                        Set.of(),
                        (_, _, _, aggregate, _, _, payload) ->
                                new Past(aggregate, (DomainEvent) payload));
        return reads.between(
                after,
                upTo,
                InspectionDomain.claimingEvents(),
                new MetadataFilter(Set.of(), "", ""));
    }

    private static List<HeldClaim> claimsOf(List<Past> events) {
        return events.stream().flatMap(JdbcClaimsOfThePast::claimsOf).toList();
    }

    private static Stream<HeldClaim> claimsOf(Past past) {
        return InspectionDomain.uniqueKeys(past.event()).stream()
                .map(key -> new HeldClaim(new Claim(key.space(), key.key()), past.aggregate()));
    }
}
