package vn.giamsat.view.statistics.counting;

import static vn.giamsat.view.statistics.counting.Dimension.named;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Level;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.unit.UnitNames;

import java.util.List;
import java.util.stream.Stream;

/**
 * Inspections and supervisions. A cuộc is a delegation at work; a lượt tổ chức đảng is one case at
 * one organisation; a lượt đảng viên is one party member examined in one case. Organisations and
 * members are counted apart: one examined twice is two lượt and one organisation or member. A case
 * belongs to the period in which it was opened, concluded or closed; whom a delegation examines and
 * when its file was closed stay inside it.
 */
public final class InspectionFigures implements FigureSource {

    private static final Counted ENGAGEMENT =
            new Counted(
                    EntryKind.DELEGATION,
                    "c.delegation::text",
                    "d.name",
                    "c.theme",
                    "c.delegation",
                    "c.opened",
                    "c.illustrated");
    private static final Counted CASE =
            new Counted(
                    EntryKind.CASE,
                    "c.key",
                    "n.called",
                    "c.theme",
                    "c.inspection",
                    "c.opened",
                    "c.illustrated");
    private static final Counted ORGANISATION =
            new Counted(
                    EntryKind.UNIT,
                    "c.subject::text",
                    "n.called",
                    "u.province",
                    "c.subject",
                    "c.opened",
                    "c.illustrated");
    private static final Counted MEMBER_IN_CASE =
            new Counted(
                    EntryKind.MEMBER,
                    "m.key",
                    "m.name",
                    "n.called",
                    "c.inspection",
                    "m.recorded",
                    "m.illustrated");
    private static final Counted MEMBER =
            new Counted(
                    EntryKind.MEMBER,
                    "m.member::text",
                    "m.name",
                    "n.called",
                    "c.inspection",
                    "m.recorded",
                    "m.illustrated");

    private static final String OPENED = "c.opened_on";
    private static final String NAMED = "coalesce(m.occurred_on, c.opened_on)";
    private static final String CONCLUDED =
            "coalesce((c.conclusion ->> 'occurred_on')::date,"
                    + " (c.conclusion -> 'notice' ->> 'date')::date)";

    /** To a unit a case is concluded once the notice has reached it. */
    private static final String CONCLUDED_AND_TOLD =
            "(c.conclusion is not null and (%s or %s))"
                    .formatted(Rights.inside("c.delegation"), Rights.subjectHasNotice("c"));

    private static final String CLOSED = "(c.closing ->> 'occurred_on')::date";

    @Override
    public String from(Moment moment, String join) {
        return """
         from view.case_file c
         left join view.unit u on u.unit = c.subject and %s
         left join lateral (select %s as called) n on true
         left join view.delegation d on d.delegation = c.delegation and %s
         %s
        where %s and (%s or %s)
        """
                .formatted(
                        moment.of("u"),
                        UnitNames.called("u", moment),
                        moment.of("d"),
                        join.isEmpty() ? "" : join + " and " + moment.of("m"),
                        moment.of("c"),
                        Rights.inside("c.delegation"),
                        Rights.subject("c"));
    }

    @Override
    public List<Dimension> dimensions() {
        return Stream.concat(
                        Stream.of(
                                Dimension.of("kind", "c.kind", CaseKind.class),
                                Dimension.of("issuing-level", "d.issuer ->> 'level'", Level.class),
                                Dimension.of("subject-level", "u.level", Level.class),
                                named("issuer", "d.issuer ->> 'name'", "d.issuer ->> 'name'"),
                                named("subject", "c.subject::text", "n.called")),
                        Dimension.OF_TIME.stream())
                .toList();
    }

    @Override
    public List<Measure> measures() {
        String inside = Rights.inside("c.delegation");
        String examined = "m.withdrawn_because is null and " + inside;
        return List.of(
                Measure.of("engagements", ENGAGEMENT, OPENED, "true").apart(),
                Measure.of("occurrences", CASE, OPENED, "true"),
                Measure.of("organisations", ORGANISATION, OPENED, "true").apart(),
                members("member-occurrences", MEMBER_IN_CASE, examined),
                members(
                        "committee-member-occurrences",
                        MEMBER_IN_CASE,
                        examined + " and m.committee_member"),
                members("members", MEMBER, examined).apart(),
                Measure.of("concluded", CASE, CONCLUDED, CONCLUDED_AND_TOLD),
                Measure.of(
                        "corrected",
                        CASE,
                        CONCLUDED,
                        CONCLUDED_AND_TOLD + " and json_array_length(c.corrections) > 0"),
                Measure.of("closed", CASE, CLOSED, "c.closing is not null and " + inside),
                Measure.standing("undated", CASE, OPENED, OPENED + " is null"));
    }

    private static Measure members(String name, Counted counted, String condition) {
        return Measure.of(name, counted, NAMED, condition)
                .joining("join view.examined_member m on m.inspection = c.inspection");
    }
}
