package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is to be done next: the soonest due first, what has no due date last. */
public final class Tasks {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MOST);
    private static final Order SOONEST = Order.byDay("t.due_on");

    private final Reader reader;

    public Tasks(Reader reader) {
        this.reader = reader;
    }

    /** The tasks of the delegations this account leads or is the secretary of. */
    public Page<Task> ofLeader(
            UUID account, Scope scope, @Nullable Long asOf, PageRequest request) {
        String mine =
                """
                 and t.whose = 'LEADER'
                 and exists (select from jsonb_array_elements(d.members) m
                              where m -> 'person' ->> 'account' = :account
                                and m ->> 'post' in ('LEADER', 'DEPUTY_LEADER', 'SECRETARY'))
                """;
        return page(mine, Map.of("account", account.toString()), scope, asOf, request);
    }

    public Page<Task> ofUnits(
            Set<UUID> units, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(
                " and t.whose = 'UNIT' and coalesce(t.unit, c.subject) = any(cast(:units as uuid[]))",
                Map.of("units", Reader.array(units)),
                scope,
                asOf,
                request);
    }

    public Page<Task> ofFollowUpOfficer(
            UUID account, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(
                " and t.whose = 'FOLLOW_UP_OFFICER' and t.officer = :account",
                Map.of("account", account),
                scope,
                asOf,
                request);
    }

    /** The tasks of the bodies that issued the delegations. */
    public Page<Task> ofIssuers(
            Set<UUID> units, Scope scope, @Nullable Long asOf, PageRequest request) {
        return page(
                " and t.whose = 'ISSUER' and d.issuer_unit = any(cast(:units as uuid[]))",
                Map.of("units", Reader.array(units)),
                scope,
                asOf,
                request);
    }

    /** Every task of the matters in the scope, of whoever; of a unit only its own. */
    public Page<Task> all(
            Scope scope, @Nullable UUID inspection, @Nullable Long asOf, PageRequest request) {
        String ofCase =
                """
                 and (cast(:inspection as uuid) is null
                      or t.inspection = cast(:inspection as uuid))
                """;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("inspection", inspection);
        return page(ofCase, parameters, scope, asOf, request);
    }

    /** What is to be done now in one delegation, case or recommendation itself, of whoever. */
    public List<Task> ofMatter(UUID matter, Scope scope, @Nullable Long asOf) {
        String itself =
                """
                 and (t.recommendation = :matter
                      or t.inspection = :matter and t.recommendation is null
                      or t.delegation = :matter and t.inspection is null
                         and t.recommendation is null)
                """;
        return page(itself, Map.of("matter", matter), scope, asOf, MANY).items();
    }

    private Page<Task> page(
            String which,
            Map<String, ?> parameters,
            Scope scope,
            @Nullable Long asOf,
            PageRequest request) {
        Map<String, Object> all = Reader.parameters(scope);
        all.putAll(parameters);
        List<Listing> parts =
                standing(asOf).stream()
                        .map(standing -> from(asOf, standing) + near(scope) + SEEN + which)
                        .map(from -> new Listing(COLUMNS, from, "t.key", SOONEST, all))
                        .toList();
        return reader.page(parts, request, Task.class);
    }

    /**
     * Of the past there are many that were done long before the moment, and due before all others:
     * by their days one would pass over all of them. So those open still are read by their days,
     * and those open only then are found by the moment.
     */
    private static List<String> standing(@Nullable Long asOf) {
        return asOf == null
                ? List.of("t.until is null")
                : List.of(
                        "t.until is null and t.since <= " + asOf,
                        "t.until > %1$d and int8range(t.since, t.until) @> %1$d::bigint"
                                .formatted(asOf));
    }

    /**
     * PostgreSQL cannot know how few matters a reader has, and would go through the tasks of the
     * whole office by their days. So it begins with the matters; who may see what is decided after.
     */
    private static String near(Scope scope) {
        if (scope.all()) {
            return "";
        }
        return """
         and (t.delegation = any(cast(:scope_delegations as uuid[]))
              or t.inspection = any(array(
                   select m.inspection from view.case_file m
                    where m.delegation = any(cast(:scope_delegations as uuid[]))
                       or m.subject = any(cast(:scope_units as uuid[]))))
              or t.recommendation = any(array(
                   select m.recommendation from view.follow_up m
                    where m.delegation = any(cast(:scope_delegations as uuid[]))
                       or m.addressee = any(cast(:scope_units as uuid[])))))
        """;
    }

    /** Nobody has a task in a matter that is hidden from them. */
    private static final String SEEN =
            """
             and (%s or t.whose = 'UNIT'
                  and case when t.recommendation is null then %s else %s end)
            """
                    .formatted(
                            Rights.inside("coalesce(t.delegation, c.delegation)"),
                            Rights.subject("c"),
                            Rights.addressee("f"));

    private static final String COLUMNS =
            """
            to_jsonb(t) || jsonb_build_object(
              'id', t.key, 'delegation', d.delegation, 'delegation_name', d.name,
              'theme', c.theme, 'reference', f.reference,
              'unit', coalesce(t.unit, c.subject), 'unit_name', u.name)
            """;

    /** Reviews left over in a closed file are nobody's turn any more. */
    private static String from(@Nullable Long asOf, String standing) {
        Moment moment = new Moment(asOf);
        return """
         from view.task t
         left join view.case_file c on c.inspection = t.inspection and %s
         join view.delegation d on d.delegation = coalesce(t.delegation, c.delegation) and %s
         left join view.follow_up f on f.recommendation = t.recommendation and %s
         left join view.unit u on u.unit = coalesce(t.unit, c.subject) and %s
        where %s and t.open
          and not (t.about is not null and c.closing is not null)
        """
                .formatted(
                        moment.of("c"), moment.of("d"), moment.of("f"), moment.of("u"), standing);
    }
}
