package vn.giamsat.view.contradiction;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.fold.SaidBeside;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.timeline.TimelineRow;
import vn.giamsat.view.timeline.TimelineView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a case contradicts from the diary of the case, of its delegation and of its
 * recommendations, at a moment. Who may know of it is for whoever asks: the reasons are the
 * delegation's inner work.
 */
public final class CaseContradictions {

    private static final JsonMapper PAYLOADS = JsonMapper.shared();

    private static final Map<String, Class<?>> EVENTS =
            new TimelineView()
                    .takes().stream()
                            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                            .collect(Collectors.toMap(Class::getSimpleName, event -> event));

    private final Reader reader;

    public CaseContradictions(Reader reader) {
        this.reader = reader;
    }

    public List<Contradiction> of(UUID inspection, UUID delegation, @Nullable Long asOf) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("inspection", inspection);
        parameters.put("delegation", delegation);
        String sql =
                """
                select to_json(t) from view.timeline t
                 where %s
                   and (t.inspection = :inspection
                        or t.recommendation = any(array(
                             select o.recommendation from view.timeline o
                              where o.inspection = :inspection
                                and o.event = 'RecommendationOpened'))
                        or t.delegation = :delegation and t.inspection is null)
                 order by t.position
                """
                        .formatted(new Moment(asOf).of("t"));
        return Contradictions.in(
                reader.list(sql, parameters, TimelineRow.class).stream()
                        .map(CaseContradictions::fact)
                        .toList());
    }

    private static CaseFact fact(TimelineRow row) {
        Class<?> type = EVENTS.get(row.event());
        if (type == null) {
            throw new IllegalStateException("no event of the domain: " + row.event());
        }
        return new CaseFact(
                row.position(),
                (DomainEvent) PAYLOADS.convertValue(row.payload(), type),
                new SaidBeside(row.confirmedDays(), row.orderReason()));
    }
}
