package vn.giamsat.api.receipt;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.AwaitedReceipt;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.proof.ProofFile;
import vn.giamsat.event.Provenance;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.timeline.TimelineRow;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Hands out receipts: to the one who acted, to those who are told the fact, and to auditors. To
 * anybody else there is none, and nobody learns whether there could be.
 */
final class IssueReceipt implements AwaitedReceipt {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventLog log;
    private final QuerySide views;
    private final JsonMapper json;

    IssueReceipt(EventLog log, QuerySide views, JsonMapper json) {
        this.log = log;
        this.views = views;
        this.json = json;
    }

    /** Of the event that brought the aggregate to this version; waits a moment for its proof. */
    Receipt of(ReadContext look, UUID aggregate, long version) {
        try {
            long position = position(aggregate, version);
            StoredFact fact = fact(position);
            TimelineRow told = views.timeline().fact(aggregate, version, look.scope()).orElse(null);
            if (told == null && !isOwnOrAudited(look, fact)) {
                throw Refused.absent();
            }
            ProofFile proof =
                    log.checkpoints()
                            .awaitCovering(position, PATIENCE)
                            .map(checkpoint -> ProofFile.of(log.tree(), position, checkpoint))
                            .orElse(null);
            return new Receipt(aggregate, version, fact, told, proof);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    @Override
    public boolean isSigned(String aggregateId, long version, Duration atMost) {
        try {
            long deadline = System.nanoTime() + atMost.toNanos();
            OptionalLong position = log.positions().await(aggregateId, version, atMost);
            return position.isPresent()
                    && log.checkpoints()
                            .awaitCovering(
                                    position.getAsLong(),
                                    Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))
                            .isPresent();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (LogUnavailable e) {
            return false; // what was asked about is stored all the same
        }
    }

    /** How many events, from the first, witnesses have confirmed; none while it is 0. */
    long anchoredUpTo() {
        return log.checkpoints().anchoredUpTo();
    }

    /** What was just recorded may still wait for its position; what was never recorded does not. */
    private long position(UUID aggregate, long version) throws InterruptedException {
        OptionalLong known = log.positions().of(aggregate.toString(), version);
        if (known.isEmpty()) {
            log.positions().settled(PATIENCE);
            known = log.positions().of(aggregate.toString(), version);
        }
        return known.orElseThrow(Refused::absent);
    }

    private StoredFact fact(long position) {
        return log.storedHistory().placed(position, position + 1).stream()
                .findFirst()
                .flatMap(placed -> placed.fact())
                .orElseThrow(Refused::absent);
    }

    private boolean isOwnOrAudited(ReadContext look, StoredFact fact) {
        if (look.isThroughOtherEyes()) {
            return false;
        }
        return look.caller().holds(Role.AUDITOR)
                || look.caller().account().toString().equals(actor(fact));
    }

    private @Nullable String actor(StoredFact fact) {
        return json.readTree(fact.metadata()).path(Provenance.ACTOR).asString(null);
    }

    private static Refused interrupted() {
        Thread.currentThread().interrupt();
        return Refused.because(ProblemKind.UNAVAILABLE);
    }
}
