package vn.giamsat.view.statistics.counting;

import vn.giamsat.view.read.Moment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a figure counts, once for the figure and for the list behind it, so that neither can
 * count what the other does not.
 */
public final class Counting {

    private Counting() {}

    /** One row per measure and value, and one for the total of each measure. */
    public static String figures(
            FigureSource source, Dimension dimension, List<Measure> measures, Viewpoint look) {
        return measures.stream()
                .map(measure -> figure(source, dimension, measure, look))
                .collect(Collectors.joining("union all\n"));
    }

    private static String figure(
            FigureSource source, Dimension dimension, Measure measure, Viewpoint look) {
        return """
        select '%s' as measure, grouping(value) = 1 as total, value, max(label) as label,
               count(distinct item) as count
          from (%s) facts
         group by grouping sets ((value), ())
        """
                .formatted(measure.name(), facts(source, dimension, measure, look));
    }

    /** The items one figure counts, with what its list says of them. */
    public static String items(FigureSource source, CellKey cell, Viewpoint look) {
        Measure measure = source.measure(cell.measure());
        return """
        select item, min(title) as title, min(note) as note, min(target) as target,
               min(on_day) as on_day, min(began) as began, count(*) as occurrences, bool_or(illustrated) as illustrated
          from (%s) facts
         where %s
         group by item
        """
                .formatted(
                        facts(source, source.dimension(cell.dimension()), measure, look), in(cell));
    }

    /** The name of the row a figure is in. */
    public static String label(FigureSource source, CellKey cell, Viewpoint look) {
        return "select to_jsonb(max(label)) from (%s) facts where %s having max(label) is not null"
                .formatted(
                        facts(
                                source,
                                source.dimension(cell.dimension()),
                                source.measure(cell.measure()),
                                look),
                        in(cell));
    }

    private static String in(CellKey cell) {
        if (cell.total()) {
            return "true";
        }
        return cell.value() == null ? "value is null" : "value = cast(:cell_value as text)";
    }

    private static String facts(
            FigureSource source, Dimension dimension, Measure measure, Viewpoint look) {
        Counted counted = measure.counted();
        return """
        select %s as item, (%s)::text as value, (%s)::text as label, (%s)::text as title,
               (%s)::text as note, (%s)::text as target, %s as on_day, %s as began,
               %s as illustrated
        %s and (%s)%s%s
        """
                .formatted(
                        counted.item(),
                        dimension.valueOn(measure.day()),
                        dimension.label(),
                        counted.title(),
                        counted.note(),
                        counted.target(),
                        measure.day(),
                        counted.began(),
                        counted.illustrated(),
                        source.from(new Moment(look.asOf()), measure.join()),
                        measure.condition(),
                        measure.dated() && look.span().isLimited() ? within(measure.day()) : "",
                        look.body() == null ? "" : " and d.issuer_unit = :body");
    }

    /** What has no day is in no period; it is counted among what lacks its day. */
    private static String within(String day) {
        return """
         and %1$s >= coalesce(cast(:from_day as date), '-infinity'::date)
         and %1$s <= coalesce(cast(:to_day as date), 'infinity'::date)\
        """
                .formatted(day);
    }
}
