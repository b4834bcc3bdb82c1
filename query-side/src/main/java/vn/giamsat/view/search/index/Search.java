package vn.giamsat.view.search.index;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Highlighter;
import vn.giamsat.view.search.words.SearchExpression;
import vn.giamsat.view.search.words.SearchParser;
import vn.giamsat.view.search.words.UnclearSearch;
import vn.giamsat.view.unit.UnitNames;

import java.util.EnumMap;
import java.util.Map;

/**
 * Finds matters by their words. What has more of them in its title, or side by side as they were
 * typed, comes first, then the newest; where there is very much, only the newest first. A unit
 * finds what was shown to it, by the words it was shown.
 */
public final class Search {

    /** Above this nothing is weighed or counted. */
    static final int MOST_WEIGHED = 1000;

    private static final String NEWEST = "e.recorded";

    /** How many signs it has, then the position: one number, so that pages can go on from it. */
    private static final String BEST =
            "((select count(*) from unnest(cast(:signs as tsquery[])) sign where e.found_by @@ sign)"
                    + " * 1000000000000 + e.recorded)";

    private final Reader reader;
    private final SimilarWords similar;

    public Search(Reader reader) {
        this.reader = reader;
        this.similar = new SimilarWords(reader);
    }

    /** Fails with {@link UnclearSearch} when this cannot be searched for. */
    public SearchResult find(
            String typed,
            SearchFilter filter,
            Scope scope,
            @Nullable Long asOf,
            PageRequest request) {
        SearchExpression wanted = SearchParser.read(typed);
        IndexQuery found = new IndexQuery(wanted, scope, filter, asOf);
        SearchResult exact = withUnits(found, find(found, request, false), request);
        if (!exact.isEmpty()) {
            return exact;
        }
        SearchExpression alike = similar.to(wanted, asOf);
        return alike.equals(wanted) ? exact : find(found.instead(alike), request, true);
    }

    /**
     * Where no case has all the words, those count whose unit has the words they lack: "Châu Thành
     * dân vận" is the supervision of dân vận at Châu Thành.
     */
    private SearchResult withUnits(IndexQuery found, SearchResult exact, PageRequest request) {
        boolean several =
                found.wanted().termByTerm().stream().anyMatch(each -> each.terms().size() > 1);
        if (!several || exact.tooManyToCount() || exact.counts().containsKey(SearchKind.CASE)) {
            return exact;
        }
        SearchResult together = find(found.withUnits(), request, false);
        return together.isEmpty() ? exact : together;
    }

    private SearchResult find(IndexQuery found, PageRequest request, boolean near) {
        Map<SearchKind, Long> counts = count(found.ofAllKinds());
        boolean tooMany = isTooMany(counts);
        Map<SearchKind, Long> weighed = tooMany && !found.isOfAllKinds() ? count(found) : counts;
        Page<Hit> page = page(found, request, isTooMany(weighed));
        return new SearchResult(
                page.items(), page.nextCursor(), tooMany ? Map.of() : counts, tooMany, near);
    }

    private static boolean isTooMany(Map<SearchKind, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum() > MOST_WEIGHED;
    }

    private Map<SearchKind, Long> count(IndexQuery found) {
        String sql =
                """
                select jsonb_build_object('kind', kind, 'entries', count(*))
                  from (select e.kind %s limit %d) e group by kind
                """
                        .formatted(found.looked(), MOST_WEIGHED + 1);
        Map<SearchKind, Long> counts = new EnumMap<>(SearchKind.class);
        reader.list(sql, found.parameters(), OfKind.class)
                .forEach(of -> counts.put(of.kind(), of.entries()));
        return counts;
    }

    private Page<Hit> page(IndexQuery found, PageRequest request, boolean tooMany) {
        Listing listing =
                new Listing(
                        COLUMNS.formatted(names(found.asOf())),
                        tooMany ? found.newest() : found.looked(),
                        "e.key",
                        Order.newestFirst(tooMany ? NEWEST : BEST),
                        found.parameters());
        Highlighter marks = new Highlighter(found.wanted().terms());
        PageRequest piece = new PageRequest(request.limit(), request.cursor());
        return reader.page(listing, piece, Hit.Stored.class).map(hit -> hit.marked(marks));
    }

    private static final String COLUMNS =
            """
            jsonb_build_object('kind', e.kind, 'about', e.about, 'inside', e.inside,
                               'wording', e.wording,
                               'illustrated', e.illustrated, 'recorded_at', e.recorded_at,
                               'matter', (%s))
            """;

    /** Asked for each hit that is shown, not for each that is found. */
    private static String names(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
        select jsonb_build_object('delegation', d.delegation, 'delegation_name', d.name,
                                  'inspection', c.inspection, 'theme', c.theme,
                                  'recommendation', e.recommendation,
                                  'unit', u.unit, 'unit_name', %s)
          from (select) one
          left join view.follow_up f on f.recommendation = e.recommendation and %s
          left join view.case_file c on c.inspection = coalesce(e.inspection, f.inspection) and %s
          left join view.delegation d
                 on d.delegation = coalesce(e.delegation, f.delegation, c.delegation) and %s
          left join view.unit u on u.unit = coalesce(e.unit, f.addressee, c.subject) and %s
        """
                .formatted(
                        UnitNames.called("u", moment),
                        moment.of("f"),
                        moment.of("c"),
                        moment.of("d"),
                        moment.of("u"));
    }

    private record OfKind(SearchKind kind, long entries) {}
}
