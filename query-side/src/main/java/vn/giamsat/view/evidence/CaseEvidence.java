package vn.giamsat.view.evidence;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ListFinder;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The files of cases and recommendations. A unit sees what it handed in itself, the outline it was
 * given, and nothing the delegation gathered; who entered a file is not told to it.
 */
public final class CaseEvidence {

    public static final ViewEntry<EvidenceRow> OF_CASE =
            showing(
                    "inspections/{id}/evidence",
                    reader ->
                            q ->
                                    new CaseEvidence(reader)
                                            .ofCase(q.within(), q.scope(), q.asOf(), q.page()));

    public static final ViewEntry<EvidenceRow> OF_RECOMMENDATION =
            showing(
                    "recommendations/{id}/evidence",
                    reader ->
                            q ->
                                    new CaseEvidence(reader)
                                            .ofRecommendation(
                                                    q.within(), q.scope(), q.asOf(), q.page()));

    private final Reader reader;

    public CaseEvidence(Reader reader) {
        this.reader = reader;
    }

    /** Files of the case, of its recommendations not; in the order in which they came. */
    public Page<EvidenceRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        return list("e.inspection = :id", inspection, scope, asOf, request);
    }

    public Page<EvidenceRow> ofRecommendation(
            UUID recommendation, Scope scope, @Nullable Long asOf, PageRequest request) {
        return list("e.recommendation = :id", recommendation, scope, asOf, request);
    }

    /** Every place where the reader may see the file with this content; none means it may not. */
    public List<EvidenceRow> withContent(String sha256, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("sha256", sha256);
        String sql = "select " + COLUMNS + from(asOf) + " and e.sha256 = :sha256 order by e.added";
        return reader.list(sql, parameters, EvidenceRow.class);
    }

    private Page<EvidenceRow> list(
            String which, UUID id, Scope scope, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("id", id);
        Listing listing =
                new Listing(
                        COLUMNS,
                        from(asOf) + " and " + which,
                        "e.key",
                        Order.oldestFirst("e.added"),
                        parameters);
        return reader.page(listing, request, EvidenceRow.class);
    }

    private static ViewEntry<EvidenceRow> showing(
            String address, Function<Reader, ListFinder<EvidenceRow>> list) {
        return ViewEntry.of(new EvidenceView(), EvidenceRow.class, address, list)
                .showing("file", piece -> piece.content().file())
                .showing("shows", piece -> piece.meaning().shows())
                .showing("source", piece -> piece.origin().source())
                .showing("evidenceDate", piece -> piece.meaning().evidenceDate())
                .showing("addedAt", piece -> piece.entered().addedAt())
                .showing("withdrawnBecause", EvidenceRow::withdrawnBecause)
                .showing("sha256", piece -> piece.content().sha256())
                .illustratedIf(piece -> piece.entered().illustrated())
                .opening(piece -> "/evidence/" + piece.content().sha256());
    }

    private static final String OF_THE_DELEGATION =
            Rights.inside("coalesce(e.delegation, c.delegation, f.delegation)");

    private static final String COLUMNS =
            """
            case when %s then to_jsonb(e)
                 else to_jsonb(e) || jsonb_build_object('added_by', null)
            end
            """
                    .formatted(OF_THE_DELEGATION);

    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.evidence e
         left join view.case_file c on c.inspection = e.inspection and %1$s
         left join view.follow_up f on f.recommendation = e.recommendation and %2$s
        where %3$s
          and (%4$s
               or e.from_unit and %5$s
               or e.from_unit and %6$s
               or e.source = 'REPORT_OUTLINE'
                  and exists (select from view.case_file o
                               where o.delegation = e.delegation and %7$s and %8$s))
        """
                .formatted(
                        moment.of("c"),
                        moment.of("f"),
                        moment.of("e"),
                        OF_THE_DELEGATION,
                        Rights.subject("c"),
                        Rights.addressee("f", moment),
                        moment.of("o"),
                        Rights.subject("o"));
    }
}
