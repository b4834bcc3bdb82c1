package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.read.LogReads;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.AccountView;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.relation.Related;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Accounts and matters as the views show them now. */
public final class ViewBackedRights implements Callers, MatterLookup {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The views that decisions about rights are read from. */
    private static final List<String> VIEWS =
            List.of(
                    "account",
                    "delegation",
                    "case_file",
                    "follow_up",
                    "evidence",
                    "reporting_period");

    private final QuerySide views;
    private final EventLog log;
    private final LogReads<RecordedEvent> reads;

    public ViewBackedRights(QuerySide views, EventLog log) {
        this.views = views;
        this.log = log;
        this.reads = log.reads(RecordedEvent.METADATA, RecordedEvent::of);
    }

    /** The gate's own: nothing is let through on what may have been withdrawn. */
    public MatterLookup current() {
        return new CurrentMatters(this, views, log);
    }

    /** As the log has it, also while the view of accounts is behind or parked. */
    @Override
    public Optional<Caller> find(UUID account, Locale locale) {
        return now(account).filter(AccountRow::enabled).map(row -> Caller.of(row, locale));
    }

    private Optional<AccountRow> now(UUID account) {
        Optional<AccountRow> shown = views.relations().account(account, null);
        Optional<Long> stored = log.versionOf(account.toString());
        if (shown.map(AccountRow::version).equals(stored)) {
            return shown;
        }
        List<RecordedEvent> events = reads.ofStream(account.toString());
        return Optional.ofNullable(
                Fold.fromNothing(AccountView.VIEW).apply(events).row(account.toString()));
    }

    @Override
    public Optional<Matter> ofDelegation(UUID delegation) {
        return views.relations().ofDelegation(delegation, null).map(ViewBackedRights::ofDelegation);
    }

    @Override
    public Optional<Matter> ofInspection(UUID inspection) {
        return views.relations().ofInspection(inspection, null).map(ViewBackedRights::ofInspection);
    }

    @Override
    public Optional<Matter> ofRecommendation(UUID recommendation) {
        return views.relations()
                .ofRecommendation(recommendation, null)
                .map(ViewBackedRights::ofRecommendation);
    }

    static Matter ofDelegation(Related related) {
        return matter(related, null);
    }

    /** A unit has no part in a case before it is opened to it. */
    static Matter ofInspection(Related related) {
        return matter(related, related.openToUnit() ? related.subject() : null);
    }

    static Matter ofRecommendation(Related related) {
        return matter(related, related.addressee()).followedUpBy(related.officer());
    }

    @Override
    public Optional<Matter> ofPeriod(UUID period) {
        return views.reportingPeriods()
                .find(period, null)
                .map(found -> new Matter(found.row().body(), List.of(), null));
    }

    @Override
    public void catchUp() {
        try {
            views.awaitPosition(VIEWS, log.positions().settled(PATIENCE), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Matter matter(Related related, @Nullable UUID unit) {
        List<Matter.Posted> people =
                related.seats().stream()
                        .map(seat -> new Matter.Posted(seat.account(), seat.post()))
                        .toList();
        return new Matter(related.issuerUnit(), people, unit);
    }
}
