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
import vn.giamsat.view.unit.UnitNames;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is to be done next: the soonest due first, what has no due date last; of one day, what was
 * to be done first.
 */
public final class Tasks {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MOST);
    private static final Order SOONEST = Order.byDay("t.due_on");

    private final Reader reader;

    public Tasks(Reader reader) {
        this.reader = reader;
    }

    /**
     * All that waits for one person, in whatever parts that person stands, or in one of them. No
     * task is of two parts, so that each is there once and the list can be read on to its end.
     */
    public Page<Task> own(
            TaskOwner owner,
            @Nullable Whose part,
            Scope scope,
            @Nullable Long asOf,
            PageRequest request) {
        List<Listing> parts =
                new ArrayList<>(listings(ownIn(part, owner), parameters(owner), scope, asOf));
        if (owner.administers() && (part == null || part == Whose.ADMINISTRATOR)) {
            parts.add(OfficeTasks.listing(asOf, SOONEST));
        }
        return reader.page(parts, request, Task.class);
    }

    /** How many of them are due on this day or before; what the office has to do has no day. */
    public long dueBy(TaskOwner owner, LocalDate day, Scope scope, @Nullable Long asOf) {
        List<String> due =
                ownIn(null, owner).stream()
                        .map(mine -> mine + " and t.due_on <= cast(:due_by as date)")
                        .toList();
        Map<String, Object> parameters = parameters(owner);
        parameters.put("due_by", day);
        return reader.total(listings(due, parameters, scope, asOf));
    }

    private static List<String> ownIn(@Nullable Whose part, TaskOwner owner) {
        return Stream.of(Whose.values())
                .filter(each -> part == null || part == each)
                .filter(each -> mayHave(owner, each))
                .map(each -> mine(owner, each))
                .toList();
    }

    private static Map<String, Object> parameters(TaskOwner owner) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", owner.account());
        parameters.put("units", Reader.array(owner.units()));
        parameters.put("bodies", Reader.array(owner.bodies()));
        return parameters;
    }

    private static boolean mayHave(TaskOwner owner, Whose part) {
        return switch (part) {
            case LEADER -> true;
            case UNIT -> !owner.units().isEmpty();
            case FOLLOW_UP_OFFICER -> owner.followsUp();
            case ISSUER -> owner.decidesForAll() || !owner.bodies().isEmpty();
            case ADMINISTRATOR -> false; // of no matter, but of the office
        };
    }

    private static String mine(TaskOwner owner, Whose part) {
        String condition =
                switch (part) {
                    case LEADER ->
                            """
                            exists (select from jsonb_array_elements(d.members) m
                                     where m -> 'person' ->> 'account' = cast(:account as text)
                                       and m ->> 'post' in ('LEADER', 'DEPUTY_LEADER', 'SECRETARY'))
                            """;
                    case UNIT -> "coalesce(t.unit, c.subject) = any(cast(:units as uuid[]))";
                    case FOLLOW_UP_OFFICER -> "t.officer = :account";
                    case ISSUER ->
                            owner.decidesForAll()
                                    ? "true"
                                    : "d.issuer_unit = any(cast(:bodies as uuid[]))";
                    case ADMINISTRATOR -> "false";
                };
        return " and t.whose = '%s' and %s".formatted(part, condition);
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
        return page(List.of(ofCase), parameters, scope, asOf, request);
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
        return page(List.of(itself), Map.of("matter", matter), scope, asOf, MANY).items();
    }

    private Page<Task> page(
            List<String> conditions,
            Map<String, ?> parameters,
            Scope scope,
            @Nullable Long asOf,
            PageRequest request) {
        return reader.page(listings(conditions, parameters, scope, asOf), request, Task.class);
    }

    private static List<Listing> listings(
            List<String> conditions, Map<String, ?> parameters, Scope scope, @Nullable Long asOf) {
        Map<String, Object> all = Reader.parameters(scope);
        all.putAll(parameters);
        return standing(asOf).stream()
                .map(standing -> from(asOf, standing) + near(scope) + seen(asOf))
                .flatMap(from -> conditions.stream().map(from::concat))
                .map(from -> new Listing(columns(asOf), from, Order.asOpened("t"), SOONEST, all))
                .toList();
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
    private static String seen(@Nullable Long asOf) {
        return """
         and (%s or t.whose = 'UNIT'
              and case when t.recommendation is null then %s else %s end)
        """
                .formatted(
                        Rights.inside("coalesce(t.delegation, c.delegation)"),
                        Rights.subject("c"),
                        Rights.addressee("f", new Moment(asOf)));
    }

    private static String columns(@Nullable Long asOf) {
        return """
        to_jsonb(t) || jsonb_build_object(
          'id', t.key, 'delegation', d.delegation, 'delegation_name', d.name,
          'theme', c.theme, 'reference', f.reference,
          'unit', coalesce(t.unit, c.subject), 'unit_name', %s)
        """
                .formatted(UnitNames.called("u", new Moment(asOf)));
    }

    /**
     * Reviews left over in a closed file are nobody's turn any more; a correction still goes out.
     */
    private static String from(@Nullable Long asOf, String standing) {
        Moment moment = new Moment(asOf);
        return """
         from view.task t
         left join view.case_file c on c.inspection = t.inspection and %s
         join view.delegation d on d.delegation = coalesce(t.delegation, c.delegation) and %s
         left join view.follow_up f on f.recommendation = t.recommendation and %s
         left join view.unit u on u.unit = coalesce(t.unit, c.subject) and %s
        where %s and t.open
          and not (t.about is not null and c.closing is not null
                   and t.what <> 'DELIVER_CORRECTION')
        """
                .formatted(
                        moment.of("c"), moment.of("d"), moment.of("f"), moment.of("u"), standing);
    }
}
