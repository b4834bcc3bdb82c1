package vn.giamsat.api.changes;

import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.Differences;
import vn.giamsat.api.difference.MatterKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.timeline.FactsSince;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened since the reader last looked, in one matter or in all of them. */
@Component
public class ChangesSinceLastLook {

    /** Nobody goes on from more places than these. */
    private static final int LATEST = 200;

    private final JdbcLastLooks looks;
    private final FactsSince facts;
    private final Differences differences;

    ChangesSinceLastLook(JdbcLastLooks looks, QuerySide views, Differences differences) {
        this.looks = looks;
        this.facts = views.factsSince();
        this.differences = differences;
    }

    /** Empty when the reader never looked, or nothing happened since that the reader is told of. */
    Optional<SinceLast> of(ReadContext look, MatterKind matter, UUID id) {
        return looks.of(look.caller().account(), matter.name(), id)
                .flatMap(last -> changed(look, matter, List.of(last)).stream().findFirst());
    }

    /** All cases and recommendations with news, the latest looked at first. */
    public List<SinceLast> all(ReadContext look) {
        List<SinceLast> all = new ArrayList<>();
        for (MatterKind matter : List.of(MatterKind.inspections, MatterKind.recommendations)) {
            all.addAll(
                    changed(
                            look,
                            matter,
                            looks.latest(look.caller().account(), matter.name(), LATEST)));
        }
        return all;
    }

    private List<SinceLast> changed(
            ReadContext look, MatterKind matter, Collection<LastLook> looks) {
        Map<UUID, Long> since =
                looks.stream().collect(Collectors.toMap(LastLook::id, LastLook::position));
        Map<UUID, Long> counts = since.isEmpty() ? Map.of() : count(look, matter, since);
        Map<UUID, String> titles =
                counts.isEmpty() ? Map.of() : differences.titles(look, matter, counts.keySet());
        return looks.stream()
                .filter(last -> titles.containsKey(last.id()))
                .map(
                        last ->
                                new SinceLast(
                                        matter,
                                        last.id(),
                                        titles.getOrDefault(last.id(), ""),
                                        counts.getOrDefault(last.id(), 0L),
                                        last.position(),
                                        last.lookedAt()))
                .toList();
    }

    private Map<UUID, Long> count(ReadContext look, MatterKind matter, Map<UUID, Long> since) {
        return switch (matter) {
            case inspections -> facts.ofCases(since, look.scope());
            case recommendations -> facts.ofRecommendations(since, look.scope());
            case delegations -> facts.ofDelegations(since, look.scope());
        };
    }
}
