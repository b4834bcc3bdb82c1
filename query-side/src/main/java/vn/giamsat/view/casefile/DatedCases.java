package vn.giamsat.view.casefile;

import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The cases whose last days were counted by a rule or over some days of the calendar, the soonest
 * due first. Whoever keeps the procedure is told of all of them, and what they are only where the
 * reader may see the case.
 */
public final class DatedCases {

    private final Reader reader;

    public DatedCases(Reader reader) {
        this.reader = reader;
    }

    /** Counted by a rule of this code, whichever of its versions. */
    public List<DatedCase> byRule(String code, Scope scope, int most) {
        return list("c.time_limit ->> 'rule' = :rule", Map.of("rule", code), scope, most);
    }

    /** Counted in working days over a stretch that reaches into this one. */
    public List<DatedCase> over(LocalDate from, LocalDate to, Scope scope, int most) {
        return list(
                """
                c.time_limit ->> 'unit' = 'WORKING_DAYS'
                 and c.clock_started_on <= :to and c.due_on >= :from
                """,
                Map.of("from", from, "to", to),
                scope,
                most);
    }

    private List<DatedCase> list(String condition, Map<String, ?> asked, Scope scope, int most) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.putAll(asked);
        parameters.put("most", most);
        return reader.list(SQL.formatted(condition), parameters, DatedCase.class);
    }

    private static final String SQL =
            """
            select json_build_object(
                     'inspection', c.inspection, 'subject_name', u.name, 'theme', c.theme,
                     'time_limit', c.time_limit, 'clock_started_on', c.clock_started_on,
                     'due_on', c.due_on, 'extension_days', c.extension_days,
                     'seen', (%s or %s))
              from view.case_file c
              left join view.unit u on u.unit = c.subject and u.until is null
             where c.until is null and c.due_on is not null and c.clock_started_on is not null
               and c.time_limit is not null and %%s
             order by c.due_on, c.key limit :most
            """
                    .formatted(Rights.inside("c.delegation"), Rights.subject("c"));
}
