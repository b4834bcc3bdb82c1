package vn.giamsat.view.statistics.counting;

import static vn.giamsat.view.statistics.counting.Dimension.named;

import vn.giamsat.event.Level;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.unit.UnitNames;

import java.util.List;
import java.util.stream.Stream;

/**
 * Recommendations by state, lateness and age. How one stands is read off its course on the day of
 * the look, the last of a period that is over: so what happened after the period changes nothing in
 * it, and what is recorded late does. It was done on the day the accepted result was reported, and
 * is late against its present and against its first due date. A unit counts those addressed to it.
 */
public final class RecommendationFigures implements FigureSource {

    private static final Counted RECOMMENDATION =
            new Counted(
                    EntryKind.RECOMMENDATION,
                    "f.key",
                    "f.text",
                    "n.called",
                    "f.recommendation",
                    "f.opened",
                    "f.illustrated");
    private static final String ISSUED = "f.issued_on";
    private static final String ENDED = "s.state in ('CLOSED', 'CLOSED_BY_AUTHORITY')";
    private static final String STANDS =
            "(s.state is not null and not s.done and not " + ENDED + ")";
    private static final String NOTICE_CORRECTED = "(json_array_length(c.corrections) > 0)";
    private static final String DONE = "s.done_on";

    @Override
    public String from(Moment moment, String join) {
        return """
         from view.follow_up f
         left join view.unit u on u.unit = f.addressee and %s
         left join lateral (select %s as called) n on true
         left join view.delegation d on d.delegation = f.delegation and %s
         left join view.case_file c on c.inspection = f.inspection and %s
         left join view.recommendation_course k on k.recommendation = f.recommendation and %s
         left join lateral (
           select step ->> 'state' as state, (step ->> 'done')::boolean as done,
                  (step ->> 'done_on')::date as done_on, (step ->> 'due_on')::date as due_on,
                  (step ->> 'first_due_on')::date as first_due_on, (step ->> 'on')::date as since_day
             from jsonb_array_elements(k.steps) with ordinality all_steps(step, place)
            where (step ->> 'on')::date <= cast(:day as date)
            order by place desc limit 1) s on true
        where %s and (%s or %s)
        """
                .formatted(
                        moment.of("u"),
                        UnitNames.called("u", moment),
                        moment.of("d"),
                        moment.of("c"),
                        moment.of("k"),
                        moment.of("f"),
                        Rights.inside("f.delegation"),
                        Rights.addressee("f", moment));
    }

    @Override
    public List<Dimension> dimensions() {
        return Stream.concat(
                        Stream.of(
                                Dimension.of("state", "s.state", FollowUpState.class),
                                Dimension.of("lateness", lateness("s.due_on"), Lateness.class),
                                Dimension.of(
                                        "first-lateness",
                                        lateness("s.first_due_on"),
                                        Lateness.class),
                                Dimension.of("age", age(), AgeBand.class),
                                Dimension.of("issuing-level", "d.issuer ->> 'level'", Level.class),
                                named("issuer", "d.issuer ->> 'name'", "d.issuer ->> 'name'"),
                                named("addressee", "f.addressee::text", "n.called")),
                        Dimension.OF_TIME.stream())
                .toList();
    }

    /** What ended without performance is neither on time nor late. */
    private static String lateness(String due) {
        return """
        case when s.state is null then null
             when s.state = 'CLOSED_BY_AUTHORITY' then 'ENDED_WITHOUT_PERFORMANCE'
             when %1$s is null then 'NO_DUE_DATE'
             when s.done and s.done_on is null then 'DONE_WITHOUT_DAY'
             when s.done_on <= %1$s then 'ON_TIME'
             when s.done then 'LATE'
             when %1$s < cast(:day as date) then 'OVERDUE'
             else 'NOT_DUE' end
        """
                .formatted(due);
    }

    private static String age() {
        return """
        case when s.state is null or f.issued_on is null then null
             when not %s then 'ENDED'
             when cast(:day as date) - f.issued_on <= 30 then 'UP_TO_30_DAYS'
             when cast(:day as date) - f.issued_on <= 90 then 'DAYS_31_TO_90'
             when cast(:day as date) - f.issued_on <= 180 then 'DAYS_91_TO_180'
             else 'OVER_180_DAYS' end
        """
                .formatted(STANDS);
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("issued", RECOMMENDATION, ISSUED, "true"),
                Measure.of("corrected", RECOMMENDATION, ISSUED, NOTICE_CORRECTED),
                Measure.standing("standing", RECOMMENDATION, ISSUED, STANDS),
                Measure.standing(
                        "overdue",
                        RECOMMENDATION,
                        ISSUED,
                        STANDS + " and s.due_on < cast(:day as date)"),
                Measure.of("done", RECOMMENDATION, DONE, "s.done"),
                Measure.of("done-late", RECOMMENDATION, DONE, "s.done_on > s.due_on"),
                Measure.of("done-late-first", RECOMMENDATION, DONE, "s.done_on > s.first_due_on"),
                Measure.of(
                        "ended-by-authority",
                        RECOMMENDATION,
                        "s.since_day",
                        "s.state = 'CLOSED_BY_AUTHORITY'"),
                Measure.standing(
                        "undated",
                        RECOMMENDATION,
                        ISSUED,
                        ISSUED + " is null or s.done and " + DONE + " is null"));
    }
}
