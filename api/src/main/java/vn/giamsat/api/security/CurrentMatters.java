package vn.giamsat.api.security;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.relation.Related;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Matters as the log has them now, for whoever decides about rights: what a view has not taken yet
 * is waited for, and where it does not come the answer is {@link RightsBehind}.
 */
final class CurrentMatters implements MatterLookup {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewBackedRights shown;
    private final QuerySide views;
    private final EventLog log;

    CurrentMatters(ViewBackedRights shown, QuerySide views, EventLog log) {
        this.shown = shown;
        this.views = views;
        this.log = log;
    }

    @Override
    public Optional<Matter> ofDelegation(UUID delegation) {
        return current(
                        () -> views.relations().ofDelegation(delegation, null),
                        CurrentMatters::sources)
                .map(ViewBackedRights::ofDelegation);
    }

    @Override
    public Optional<Matter> ofInspection(UUID inspection) {
        return current(
                        () -> views.relations().ofInspection(inspection, null),
                        CurrentMatters::sources)
                .map(ViewBackedRights::ofInspection);
    }

    @Override
    public Optional<Matter> ofRecommendation(UUID recommendation) {
        return current(
                        () -> views.relations().ofRecommendation(recommendation, null),
                        CurrentMatters::sources)
                .map(ViewBackedRights::ofRecommendation);
    }

    @Override
    public Optional<Matter> ofPeriod(UUID period) {
        return current(() -> shown.ofPeriod(period), matter -> Map.of("reporting_period", period));
    }

    @Override
    public void catchUp() {
        shown.catchUp();
    }

    /** The views that the relation was read from, each with the aggregate its row is made of. */
    private static Map<String, UUID> sources(Related related) {
        Map<String, UUID> sources = new HashMap<>();
        sources.put("delegation", related.delegation());
        if (related.inspection() != null) {
            sources.put("case_file", related.inspection());
        }
        if (related.recommendation() != null) {
            sources.put("follow_up", related.recommendation());
        }
        return sources;
    }

    /**
     * How far the views are is asked before they are read, and how far the log is afterwards: what
     * was withdrawn before somebody asked is in what is returned. Nobody waits for what is stored
     * after that, so that a case on which many write keeps nobody out.
     */
    private <T> Optional<T> current(
            Supplier<Optional<T>> read, Function<T, Map<String, UUID>> sources) {
        Map<String, Long> taken = views.positions();
        Optional<T> found = read.get();
        Set<String> behind = found.map(f -> behind(sources.apply(f), taken)).orElse(Set.of());
        if (behind.isEmpty()) {
            return found;
        }
        await(behind);
        return read.get();
    }

    private Set<String> behind(Map<String, UUID> sources, Map<String, Long> taken) {
        Map<String, Long> ends =
                log.positions().ends(sources.values().stream().map(UUID::toString).toList());
        return sources.entrySet().stream()
                .filter(
                        source ->
                                ends.getOrDefault(source.getValue().toString(), -1L)
                                        > taken.getOrDefault(source.getKey(), -1L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void await(Set<String> behind) {
        long asked = System.nanoTime();
        try {
            long stored = log.positions().settled(PATIENCE);
            boolean placed = System.nanoTime() - asked < PATIENCE.toNanos();
            if (!placed || !views.awaitPosition(behind, stored, PATIENCE)) {
                throw new RightsBehind(String.join(", ", behind));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RightsBehind(String.join(", ", behind));
        }
    }
}
