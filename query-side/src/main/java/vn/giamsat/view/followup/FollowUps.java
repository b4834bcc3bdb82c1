package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.unit.UnitNames;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The follow-up list. A unit sees the recommendations addressed to it. */
public final class FollowUps {

    public static final ViewEntry<FollowUp> ENTRY =
            ViewEntry.of(
                            FollowUpView.VIEW,
                            FollowUp.class,
                            "recommendations",
                            reader ->
                                    q ->
                                            new FollowUps(reader)
                                                    .list(
                                                            q.scope(),
                                                            FollowUpFilter.of(q),
                                                            q.asOf(),
                                                            q.page()))
                    .found(
                            reader -> new FollowUps(reader)::find,
                            found -> found.row().facts().version())
                    .narrowedBy("state", FollowUpState.class)
                    .narrowedBy("overdueOn", LocalDate.class)
                    .narrowedBy("addressee", UUID.class)
                    .narrowedBy("officer", UUID.class)
                    .narrowedBy("inspection", UUID.class)
                    .showing("reference", found -> found.row().asked().reference())
                    .showing("text", found -> found.row().asked().text())
                    .showing("addressee", FollowUp::addresseeName)
                    .showing("state", found -> found.row().status().state())
                    .showing("dueOn", found -> found.row().due().dueOn())
                    .showing("officerName", found -> found.row().followedUpBy().officerName())
                    .showing("theme", FollowUp::theme)
                    .illustratedIf(found -> found.row().facts().illustrated())
                    .opening(found -> "/recommendations/" + found.row().recommendation());

    private static final String AS_ISSUED = Order.asOpened("f");

    private final Reader reader;

    public FollowUps(Reader reader) {
        this.reader = reader;
    }

    public Optional<FollowUp> find(UUID recommendation, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("key", recommendation.toString());
        String sql = "select " + columns(asOf) + from(asOf) + " and f.key = :key";
        return reader.one(sql, parameters, FollowUp.class);
    }

    /** Those of these that the reader may see, in no order. */
    public List<FollowUp> among(Set<UUID> recommendations, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("recommendations", Reader.array(recommendations));
        String sql =
                "select "
                        + columns(asOf)
                        + from(asOf)
                        + " and f.recommendation = any(cast(:recommendations as uuid[]))";
        return reader.list(sql, parameters, FollowUp.class);
    }

    /**
     * Those of one case in the order of its notice; of several, the soonest due first, those
     * without a due date last, and those of one day in the order in which they were issued.
     */
    public Page<FollowUp> list(
            Scope scope, FollowUpFilter filter, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        parameters.put("overdue_on", filter.overdueOn());
        parameters.put("addressee", filter.addressee());
        parameters.put("officer", filter.officer());
        parameters.put("inspection", filter.inspection());
        boolean ofOneCase = filter.inspection() != null;
        Order order = ofOneCase ? Order.oldestFirst("f.opened") : Order.byDay("f.due_on");
        String key = ofOneCase ? "f.key" : AS_ISSUED;
        Listing listing = new Listing(columns(asOf), from(asOf) + FILTER, key, order, parameters);
        return reader.page(listing, request, FollowUp.class);
    }

    /** The addressee is told of a correction once that was delivered to it. */
    private static String columns(@Nullable Long asOf) {
        return """
        jsonb_build_object(
          'row', to_jsonb(f), 'addressee_name', %3$s, 'theme', c.theme,
          'delegation_name', d.name, 'delivered', %1$s, 'inside', %2$s,
          'corrections',
          (select coalesce(jsonb_agg(jsonb_build_object(
                    'document', paper -> 'document',
                    'on', coalesce(paper -> 'document' ->> 'date', paper ->> 'occurred_on'))), '[]')
             from json_array_elements(c.corrections) paper
            where %2$s or paper ->> 'correction' is null
               or exists (select from json_array_elements(c.corrections_delivered) come
                           where come ->> 'correction' = paper ->> 'correction'
                             and come ->> 'recipients' like '%%' || f.addressee || '%%')))
        """
                .formatted(
                        Rights.delivered("f", new Moment(asOf)),
                        Rights.inside("f.delegation"),
                        UnitNames.called("u", new Moment(asOf)));
    }

    private static final String FILTER =
            """
             and (cast(:state as text) is null or f.state = cast(:state as text))
             and (cast(:overdue_on as date) is null
                  or f.open and f.due_on < cast(:overdue_on as date))
             and (cast(:addressee as uuid) is null or f.addressee = cast(:addressee as uuid))
             and (cast(:officer as uuid) is null or f.officer = cast(:officer as uuid))
             and (cast(:inspection as uuid) is null or f.inspection = cast(:inspection as uuid))
            """;

    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.follow_up f
         left join view.unit u on u.unit = f.addressee and %s
         left join view.case_file c on c.inspection = f.inspection and %s
         left join view.delegation d on d.delegation = f.delegation and %s
        where %s and (%s or %s)
        """
                .formatted(
                        moment.of("u"),
                        moment.of("c"),
                        moment.of("d"),
                        moment.of("f"),
                        Rights.inside("f.delegation"),
                        Rights.addressee("f", moment));
    }
}
