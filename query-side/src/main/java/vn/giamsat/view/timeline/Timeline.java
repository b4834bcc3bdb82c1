package vn.giamsat.view.timeline;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened, oldest first. A unit sees what it took part in or was told, without notes of
 * sessions, without the accounts of people and without what other units were recommended.
 */
public final class Timeline {

    /** The notice and each correction are told to the subject once they were delivered to it. */
    static final String HAS_COME =
            """
            (t.event not in ('ConclusionIssued', 'NoticeDelivered',
                             'ConclusionCorrected', 'CorrectionDelivered')
             or %s
                and (t.event <> 'ConclusionCorrected' or t.payload ->> 'correction' is null
                     or exists (select from json_array_elements(c.corrections_delivered) come
                                 where come ->> 'correction' = t.payload ->> 'correction')))
            """
                    .formatted(Rights.subjectHasNotice("c"));

    private static final PageRequest ONE = PageRequest.first(1);

    private final Reader reader;

    public Timeline(Reader reader) {
        this.reader = reader;
    }

    /**
     * The fact that brought a case, a recommendation or a delegation to this version; empty where
     * there is none, or none that the reader is told.
     */
    public Optional<TimelineRow> fact(UUID aggregate, long version, Scope scope) {
        String ofCase = " and t.recommendation is null and t.version = " + version;
        String ofOthers = " and t.version = " + version;
        return Stream.of(
                        page(ofCase(null) + ofCase, "c.delegation", aggregate, scope, ONE),
                        page(
                                ofRecommendation(null) + ofOthers,
                                "f.delegation",
                                aggregate,
                                scope,
                                ONE),
                        page(ofDelegation(null) + ofOthers, "t.delegation", aggregate, scope, ONE))
                .flatMap(found -> found.items().stream())
                .findFirst();
    }

    /** The facts of a case and of the recommendations drawn from it. */
    public Page<TimelineRow> ofCase(
            UUID inspection, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(ofCase(asOf), "c.delegation", inspection, scope, request);
    }

    private static String ofCase(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
                 from view.timeline t
                 join view.case_file c on c.inspection = :id and %1$s
                where %2$s
                  and (t.inspection = :id
                       or t.recommendation = any(array(
                            select o.recommendation from view.timeline o
                             where o.inspection = :id and o.event = 'RecommendationOpened')))
                  and (%3$s
                       or t.shown_to_unit and %4$s and %7$s
                          and (t.recommendation is null
                               or exists (select from view.follow_up f
                                           where f.recommendation = t.recommendation
                                             and %5$s and %6$s)))
                """
                .formatted(
                        moment.of("c"),
                        moment.of("t"),
                        Rights.inside("c.delegation"),
                        Rights.subject("c"),
                        moment.of("f"),
                        Rights.addressee("f", moment),
                        HAS_COME);
    }

    public Page<TimelineRow> ofRecommendation(
            UUID recommendation, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(ofRecommendation(asOf), "f.delegation", recommendation, scope, request);
    }

    private static String ofRecommendation(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
                 from view.timeline t
                 join view.follow_up f on f.recommendation = t.recommendation and %s
                where %s and t.recommendation = :id and (%s or t.shown_to_unit and %s)
                """
                .formatted(
                        moment.of("f"),
                        moment.of("t"),
                        Rights.inside("f.delegation"),
                        Rights.addressee("f", moment));
    }

    /** The facts of the delegation itself; how it came about and changed is not told to units. */
    public Page<TimelineRow> ofDelegation(
            UUID delegation, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(ofDelegation(asOf), "t.delegation", delegation, scope, request);
    }

    private static String ofDelegation(@Nullable Long asOf) {
        return """
                 from view.timeline t
                where %s and t.delegation = :id and t.inspection is null and %s
                """
                .formatted(new Moment(asOf).of("t"), Rights.inside("t.delegation"));
    }

    private Page<TimelineRow> page(
            String from, String delegation, UUID id, Scope scope, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("id", id);
        Listing listing =
                new Listing(
                        COLUMNS.formatted(Rights.inside(delegation), delegation),
                        from,
                        "t.key",
                        Order.oldestFirst("t.position"),
                        parameters);
        return reader.page(listing, request, Told.class).map(told -> told.to(scope));
    }

    private static final String COLUMNS =
            "jsonb_build_object('fact', to_jsonb(t), 'inside', %s, 'delegation', %s)";

    private record Told(TimelineRow fact, boolean inside, UUID delegation) {

        TimelineRow to(Scope scope) {
            return inside ? fact : fact.toldTo(unit -> scope.isTold(delegation, unit));
        }
    }
}
