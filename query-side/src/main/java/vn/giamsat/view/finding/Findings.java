package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The findings of a case. A unit sees those it was shown, in the words it was shown. */
public final class Findings {

    private final Reader reader;

    public Findings(Reader reader) {
        this.reader = reader;
    }

    public Optional<FindingRow> find(
            UUID inspection, UUID finding, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("key", FindingView.key(inspection, finding));
        String sql = "select " + COLUMNS + from(asOf) + " and f.key = :key";
        return reader.one(sql, parameters, Seen.class).map(Seen::shown);
    }

    /** In the order in which they were recorded. */
    public Page<FindingRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        Listing listing =
                new Listing(
                        COLUMNS,
                        from(asOf) + " and f.inspection = :inspection",
                        "f.key",
                        Order.oldestFirst("f.recorded"),
                        parameters);
        return reader.page(listing, request, Seen.class).map(Seen::shown);
    }

    /** The findings whose words were amended or withdrawn; told to those inside alone. */
    public List<CorrectedFinding> correctedIn(UUID inspection, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        parameters.put("up_to", asOf == null ? Long.MAX_VALUE : asOf);
        String sql =
                """
                select jsonb_build_object('finding', to_jsonb(f), 'since', f.since)
                  from view.finding f
                  join view.case_file c on c.inspection = f.inspection and %s
                 where f.inspection = :inspection and f.since <= :up_to and %s
                 order by f.recorded, f.key, f.since
                """
                        .formatted(new Moment(asOf).of("c"), Rights.inside("c.delegation"));
        Map<UUID, List<CorrectedFinding.Version>> versions = new LinkedHashMap<>();
        for (var version : reader.list(sql, parameters, CorrectedFinding.Version.class)) {
            versions.computeIfAbsent(version.finding().finding(), _ -> new ArrayList<>())
                    .add(version);
        }
        return versions.values().stream()
                .map(CorrectedFinding::of)
                .filter(CorrectedFinding::isCorrected)
                .toList();
    }

    private static final String COLUMNS =
            "jsonb_build_object('finding', to_jsonb(f), 'inside', "
                    + Rights.inside("c.delegation")
                    + ")";

    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.finding f
         join view.case_file c on c.inspection = f.inspection and %s
        where %s and (%s or %s and %s)
        """
                .formatted(
                        moment.of("c"),
                        moment.of("f"),
                        Rights.inside("c.delegation"),
                        Rights.shown("f", "c"),
                        Rights.subject("c"));
    }

    private record Seen(FindingRow finding, boolean inside) {

        FindingRow shown() {
            return inside ? finding : finding.shownToUnit();
        }
    }
}
