package vn.giamsat.view.statistics.counting;

import static vn.giamsat.view.statistics.counting.Dimension.named;

import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Level;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.unit.UnitNames;

import java.util.List;
import java.util.stream.Stream;

/**
 * Findings by kind and theme. A finding counts once, in its present kind, in the period of the day
 * it was established; its theme is that of its case, its basis the paper the case names first. What
 * was withdrawn is counted beside, not among the findings. A unit counts what it was shown, in the
 * kind it was shown, and how far a finding has come inside is not told to it.
 */
public final class FindingFigures implements FigureSource {

    private static final String INSIDE = Rights.inside("c.delegation");
    private static final String KIND =
            "case when %s then f.kind else f.shown ->> 'kind' end".formatted(INSIDE);
    private static final String STATE =
            "case when %s or f.state = 'WITHDRAWN' then f.state else 'SHOWN' end".formatted(INSIDE);
    private static final String WORDS =
            "case when %s then f.content else f.shown -> 'content' end".formatted(INSIDE);
    private static final String BASIS =
            "coalesce(c.basis -> 0 ->> 'symbol', c.basis -> 0 ->> 'number',"
                    + " c.basis -> 0 ->> 'about')";
    private static final Counted FINDING =
            new Counted(
                    EntryKind.FINDING,
                    "f.key",
                    "coalesce((%1$s) ->> 'text', (%1$s) ->> 'note')".formatted(WORDS),
                    "n.called",
                    "f.inspection",
                    "f.recorded",
                    "f.illustrated");
    private static final String DAY = "f.occurred_on";
    private static final String STANDS = "f.state <> 'WITHDRAWN'";

    @Override
    public String from(Moment moment, String join) {
        return """
         from view.finding f
         join view.case_file c on c.inspection = f.inspection and %s
         left join view.unit u on u.unit = c.subject and %s
         left join lateral (select %s as called) n on true
         left join view.delegation d on d.delegation = c.delegation and %s
        where %s and (%s or %s and %s)
        """
                .formatted(
                        moment.of("c"),
                        moment.of("u"),
                        UnitNames.called("u", moment),
                        moment.of("d"),
                        moment.of("f"),
                        INSIDE,
                        Rights.shown("f", "c"),
                        Rights.subject("c"));
    }

    @Override
    public List<Dimension> dimensions() {
        return Stream.concat(
                        Stream.of(
                                Dimension.of("kind", KIND, FindingKind.class),
                                named("theme", "c.theme", "c.theme"),
                                named("basis", BASIS, BASIS),
                                Dimension.of("state", STATE, FindingState.class),
                                Dimension.of("case-kind", "c.kind", CaseKind.class),
                                Dimension.of("issuing-level", "d.issuer ->> 'level'", Level.class),
                                named("subject", "c.subject::text", "n.called")),
                        Dimension.OF_TIME.stream())
                .toList();
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("findings", FINDING, DAY, STANDS),
                Measure.of("shown", FINDING, DAY, STANDS + " and f.shown is not null"),
                Measure.of("withdrawn", FINDING, DAY, "f.state = 'WITHDRAWN'"),
                Measure.standing("undated", FINDING, DAY, DAY + " is null and " + STANDS));
    }
}
