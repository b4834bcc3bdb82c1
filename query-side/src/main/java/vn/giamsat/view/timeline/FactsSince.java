package vn.giamsat.view.timeline;

import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many facts the reader is told of each matter since some position; matters without are left
 * out.
 */
public final class FactsSince {

    private static final Moment NOW = new Moment(null);

    private final Reader reader;

    public FactsSince(Reader reader) {
        this.reader = reader;
    }

    /** The facts of cases and of the recommendations drawn from them. */
    public Map<UUID, Long> ofCases(Map<UUID, Long> since, Scope scope) {
        return count(
                """
                join view.case_file c on c.inspection = l.id and %1$s
                cross join lateral (
                  select t.* from view.timeline t
                   where t.inspection = l.id and t.position > l.position
                  union all
                  select t.* from view.timeline o
                    join view.timeline t on t.recommendation = o.recommendation
                   where o.inspection = l.id and o.event = 'RecommendationOpened'
                     and t.event <> 'RecommendationOpened' and t.position > l.position) t
                where %2$s
                   or t.shown_to_unit and %3$s and %6$s
                      and (t.recommendation is null
                           or exists (select from view.follow_up f
                                       where f.recommendation = t.recommendation
                                         and %4$s and %5$s))
                """
                        .formatted(
                                NOW.of("c"),
                                Rights.inside("c.delegation"),
                                Rights.subject("c"),
                                NOW.of("f"),
                                Rights.addressee("f", NOW),
                                Timeline.HAS_COME),
                since,
                scope);
    }

    public Map<UUID, Long> ofRecommendations(Map<UUID, Long> since, Scope scope) {
        return count(
                """
                join view.follow_up f on f.recommendation = l.id and %s
                join view.timeline t on t.recommendation = l.id and t.position > l.position
                where %s or t.shown_to_unit and %s
                """
                        .formatted(
                                NOW.of("f"),
                                Rights.inside("f.delegation"),
                                Rights.addressee("f", NOW)),
                since,
                scope);
    }

    /** The facts of delegations themselves, which no unit is told. */
    public Map<UUID, Long> ofDelegations(Map<UUID, Long> since, Scope scope) {
        return count(
                """
                join view.timeline t on t.delegation = l.id and t.inspection is null
                                    and t.position > l.position
                where %s
                """
                        .formatted(Rights.inside("t.delegation")),
                since,
                scope);
    }

    private Map<UUID, Long> count(String facts, Map<UUID, Long> since, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(Reader.parameters(scope));
        List<UUID> ids = List.copyOf(since.keySet());
        parameters.put("ids", Reader.array(ids));
        parameters.put(
                "positions",
                ids.stream()
                        .map(id -> String.valueOf(since.get(id)))
                        .collect(Collectors.joining(",", "{", "}")));
        String sql =
                """
                select jsonb_build_object('id', l.id, 'facts', count(*))
                  from unnest(cast(:ids as uuid[]), cast(:positions as bigint[])) l(id, position)
                """
                        + facts
                        + " group by l.id";
        return reader.list(sql, parameters, Counted.class).stream()
                .collect(Collectors.toMap(Counted::id, Counted::facts));
    }

    private record Counted(UUID id, long facts) {}
}
