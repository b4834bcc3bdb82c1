package vn.giamsat.api.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.period.Closing;
import vn.giamsat.view.period.NamedReportingPeriod;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.statistics.FigureEntry;
import vn.giamsat.view.statistics.Figures;
import vn.giamsat.view.statistics.Topic;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.DaySpan;
import vn.giamsat.view.statistics.counting.Viewpoint;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the figures somebody asks for, and says what is wrong with a question that has none. */
@Component
class CountFigures {

    private final QuerySide views;

    CountFigures(QuerySide views) {
        this.views = views;
    }

    static Topic topic(String name) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refused::absent);
    }

    Sheet sheet(Topic topic, ReadContext look, FigureQuery asked) {
        Figures figures = views.figures(topic);
        String by = asked.by() == null ? figures.dimensions().getFirst() : asked.by();
        if (!figures.dimensions().contains(by)) {
            throw Refused.because(
                    ProblemKind.FIGURES_DIMENSION_UNKNOWN,
                    Map.of("by", by, "choices", String.join(", ", figures.dimensions())));
        }
        NamedReportingPeriod period = period(look, asked);
        Viewpoint viewpoint = viewpoint(look, asked, period);
        Closing closing = period == null ? null : period.row().state().standing();
        return new Sheet(
                period,
                viewpoint.span(),
                figures.dimensions(),
                figures.sheet(by, viewpoint, closing == null ? null : closing.position()));
    }

    FigureDetails list(Topic topic, ReadContext look, FigureQuery asked, PageRequest page) {
        Figures figures = views.figures(topic);
        CellKey cell = cell(figures, asked.cell() == null ? "" : asked.cell());
        NamedReportingPeriod period = period(look, asked);
        Viewpoint viewpoint = viewpoint(look, asked, period);
        Closing closing = period == null ? null : period.row().state().standing();
        FigurePart part = part(asked.part(), closing);
        Page<FigureEntry> list =
                part == FigurePart.NOW || closing == null
                        ? figures.list(cell, viewpoint, page)
                        : part == FigurePart.CLOSING
                                ? figures.listAt(closing.position(), cell, viewpoint, page)
                                : figures.adjusted(closing.position(), cell, viewpoint, page);
        return new FigureDetails(
                cell.toString(),
                figures.family(cell.dimension()),
                figures.label(cell, viewpoint).orElse(null),
                part,
                period,
                viewpoint.span(),
                list);
    }

    private static CellKey cell(Figures figures, String text) {
        return CellKey.parse(text)
                .filter(figures::knows)
                .orElseThrow(
                        () ->
                                Refused.because(
                                        ProblemKind.FIGURES_CELL_UNKNOWN, Map.of("cell", text)));
    }

    /** A closed period shows first what it reported. */
    private static FigurePart part(@Nullable String asked, @Nullable Closing closing) {
        if (asked == null || asked.isEmpty()) {
            return closing == null ? FigurePart.NOW : FigurePart.CLOSING;
        }
        FigurePart part =
                Stream.of(FigurePart.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(asked))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refused.because(
                                                ProblemKind.FIGURES_PART_UNKNOWN,
                                                Map.of("part", asked)));
        if (part != FigurePart.NOW && closing == null) {
            throw Refused.because(ProblemKind.FIGURES_PERIOD_NOT_CLOSED);
        }
        return part;
    }

    private @Nullable NamedReportingPeriod period(ReadContext look, FigureQuery asked) {
        UUID id = asked.period();
        if (id == null) {
            return null;
        }
        if (asked.firstDay() != null || asked.lastDay() != null) {
            throw Refused.because(ProblemKind.FIGURES_PERIOD_OR_DAYS);
        }
        return views.reportingPeriods()
                .find(id, look.asOf())
                .orElseThrow(
                        () ->
                                Refused.because(
                                        ProblemKind.FIGURES_PERIOD_UNKNOWN,
                                        Map.of("period", id.toString())));
    }

    private static Viewpoint viewpoint(
            ReadContext look, FigureQuery asked, @Nullable NamedReportingPeriod period) {
        DaySpan span =
                period == null
                        ? span(asked.firstDay(), asked.lastDay())
                        : new DaySpan(
                                period.row().span().firstDay(), period.row().span().lastDay());
        UUID body = period == null ? null : period.row().body();
        return new Viewpoint(look.scope(), look.asOf(), span, body, look.day());
    }

    private static DaySpan span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refused.because(
                    ProblemKind.FIGURES_DAYS_REVERSED, Map.of("from", from, "to", to));
        }
        return new DaySpan(from, to);
    }
}
