package vn.giamsat.api.security;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
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

    public ViewBackedRights(QuerySide views, EventLog log) {
        this.views = views;
        this.log = log;
    }

    @Override
    public Optional<Caller> find(UUID account, Locale locale) {
        return views.relations()
                .account(account, null)
                .filter(AccountRow::enabled)
                .map(row -> Caller.of(row, locale));
    }

    @Override
    public Optional<Matter> ofDelegation(UUID delegation) {
        return views.relations().ofDelegation(delegation, null).map(r -> matter(r, null));
    }

    /** A unit has no part in a case before it is opened to it. */
    @Override
    public Optional<Matter> ofInspection(UUID inspection) {
        return views.relations()
                .ofInspection(inspection, null)
                .map(related -> matter(related, related.openToUnit() ? related.subject() : null));
    }

    @Override
    public Optional<Matter> ofRecommendation(UUID recommendation) {
        return views.relations()
                .ofRecommendation(recommendation, null)
                .map(
                        related ->
                                matter(related, related.addressee())
                                        .followedUpBy(related.officer()));
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
