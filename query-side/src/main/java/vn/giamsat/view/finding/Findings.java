package vn.giamsat.view.finding;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.RowsOfCase;
import vn.giamsat.view.read.Scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The findings of a case. A unit sees those it was shown, in the words it was shown. */
public final class Findings {

    public static final ViewEntry<FindingRow> ENTRY =
            ViewEntry.of(
                            FindingView.VIEW,
                            FindingRow.class,
                            "inspections/{id}/findings",
                            reader ->
                                    q ->
                                            new Findings(reader)
                                                    .ofCase(
                                                            q.within(),
                                                            q.scope(),
                                                            q.asOf(),
                                                            q.page()))
                    .showing("reference", row -> row.words().content().reference())
                    .showing("kind", row -> row.words().kind())
                    .showing("text", row -> row.words().content().text())
                    .showing("cause", row -> row.words().content().cause())
                    .showing("consequence", row -> row.words().content().consequence())
                    .showing("responsibility", row -> row.words().content().responsibility())
                    .showing("basis", row -> row.words().content().basis())
                    .showing("note", row -> row.words().content().note())
                    .showing("state", row -> row.status().state())
                    .showing("occurredOn", row -> row.basis().occurredOn())
                    .illustratedIf(row -> row.facts().illustrated());

    private final Reader reader;
    private final RowsOfCase<Seen> rows;

    public Findings(Reader reader) {
        this.reader = reader;
        rows = new RowsOfCase<>(reader, SEEN, Seen.class);
    }

    public Optional<FindingRow> find(
            UUID inspection, UUID finding, Scope scope, @Nullable Long asOf) {
        return rows.find(FindingView.key(inspection, finding), scope, asOf).map(Seen::shown);
    }

    /** In the order in which they were recorded. */
    public Page<FindingRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        return rows.list(inspection, scope, asOf, request).map(Seen::shown);
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

    private static final RowsOfCase.Source SEEN =
            new RowsOfCase.Source(
                    "finding",
                    "jsonb_build_object('finding', to_jsonb(r), 'inside', "
                            + RowsOfCase.INSIDE
                            + ")",
                    RowsOfCase.INSIDE
                            + " or "
                            + Rights.shown("r", "c")
                            + " and "
                            + Rights.subject("c"));

    private record Seen(FindingRow finding, boolean inside) {

        FindingRow shown() {
            return inside ? finding : finding.shownToUnit();
        }
    }
}
