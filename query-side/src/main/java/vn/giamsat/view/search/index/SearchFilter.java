package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Moment;
import vn.giamsat.view.search.entry.SearchKind;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Among what is searched: these kinds (all when there is none), matters of this delegation, case or
 * unit, first recorded from this moment and before that.
 */
public record SearchFilter(
        Set<SearchKind> kinds,
        @Nullable UUID delegation,
        @Nullable UUID inspection,
        @Nullable UUID unit,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedBefore) {

    public static final SearchFilter NONE =
            new SearchFilter(Set.of(), null, null, null, null, null);

    public SearchFilter {
        kinds = Set.copyOf(kinds);
    }

    SearchFilter ofAllKinds() {
        return new SearchFilter(
                Set.of(), delegation, inspection, unit, recordedFrom, recordedBefore);
    }

    String conditions(@Nullable Long asOf) {
        StringBuilder conditions = new StringBuilder();
        if (!kinds.isEmpty()) {
            conditions.append(" and e.kind = any(cast(:kinds as text[]))");
        }
        if (inspection != null) {
            conditions.append(ofMatter("inspection", "inspection", "inspection", asOf));
        }
        if (delegation != null) {
            conditions.append(ofMatter("delegation", "delegation", "delegation", asOf));
        }
        if (unit != null) {
            conditions.append(ofMatter("unit", "subject", "addressee", asOf));
        }
        if (recordedFrom != null) {
            conditions.append(" and e.recorded_at >= :recorded_from");
        }
        if (recordedBefore != null) {
            conditions.append(" and e.recorded_at < :recorded_before");
        }
        return conditions.toString();
    }

    /** Papers of a case do not know its delegation, nor those of a recommendation its case. */
    private static String ofMatter(
            String matter, String ofCase, String ofRecommendation, @Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         and (e.%1$s = cast(:%1$s as uuid)
              or e.recommendation is null
                 and e.inspection = any(array(select c.inspection from view.case_file c
                                               where %4$s and c.%2$s = cast(:%1$s as uuid)))
              or e.recommendation = any(array(select f.recommendation from view.follow_up f
                                               where %5$s and f.%3$s = cast(:%1$s as uuid))))
        """
                .formatted(matter, ofCase, ofRecommendation, moment.of("c"), moment.of("f"));
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "kinds",
                kinds.stream().map(SearchKind::name).collect(Collectors.joining(",", "{", "}")));
        parameters.put("delegation", delegation);
        parameters.put("inspection", inspection);
        parameters.put("unit", unit);
        parameters.put("recorded_from", utc(recordedFrom));
        parameters.put("recorded_before", utc(recordedBefore));
        return parameters;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
