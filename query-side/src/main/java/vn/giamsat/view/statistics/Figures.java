package vn.giamsat.view.statistics;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.statistics.counting.CellKey;
import vn.giamsat.view.statistics.counting.Count;
import vn.giamsat.view.statistics.counting.Counting;
import vn.giamsat.view.statistics.counting.Dimension;
import vn.giamsat.view.statistics.counting.FigureSource;
import vn.giamsat.view.statistics.counting.Viewpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one topic, and the list behind each of them. */
public final class Figures {

    /** Tells what is of one day apart: what began first, then by its identity. */
    private static final String AS_BEGUN = "(lpad(x.began::text, 19, '0') || x.item)";

    private final Reader reader;
    private final Topic topic;
    private final FigureSource source;

    public Figures(Reader reader, Topic topic) {
        this.reader = reader;
        this.topic = topic;
        this.source = topic.source();
    }

    /** By what figures of this topic can be told apart. */
    public List<String> dimensions() {
        return source.dimensions().stream().map(Dimension::name).toList();
    }

    /** Whether a figure of this name can be in some sheet. */
    public boolean knows(CellKey cell) {
        return dimensions().contains(cell.dimension())
                && source.measures().stream().anyMatch(m -> m.name().equals(cell.measure()));
    }

    /** What is counted, in a closed period beside what was counted at its closing. */
    public FigureSheet sheet(String dimension, Viewpoint look, @Nullable Long closing) {
        Dimension by = source.dimension(dimension);
        var sheet = new SheetOfCounts(topic, by, source.measures(), count(by, look));
        return closing == null
                ? sheet.alone(look.day())
                : sheet.beside(count(by, look.at(closing)), look.day());
    }

    private List<Count> count(Dimension by, Viewpoint look) {
        String sql =
                "select to_jsonb(counts) from (%s) counts order by label collate view.vietnamese, value"
                        .formatted(Counting.figures(source, by, source.measures(), look));
        return reader.list(sql, look.parameters(), Count.class);
    }

    /** The constants whose words name the rows of a dimension; empty when they name themselves. */
    public String family(String dimension) {
        return source.dimension(dimension).family();
    }

    /** The name of the row a figure is in, where rows name themselves. */
    public Optional<String> label(CellKey cell, Viewpoint look) {
        String sql = Counting.label(source, cell, look);
        return reader.one(sql, parameters(cell, look), String.class);
    }

    /**
     * What a figure counts, the earliest first and what lacks its day last; of one day what began
     * first.
     */
    public Page<FigureEntry> list(CellKey cell, Viewpoint look, PageRequest request) {
        String from = "from (%s) x where true".formatted(Counting.items(source, cell, look));
        return page(cell, look, from, entry("x", cell, "null"), request);
    }

    /** What was counted when the period was closed. */
    public Page<FigureEntry> listAt(
            long closing, CellKey cell, Viewpoint look, PageRequest request) {
        return list(cell, look.at(closing), request);
    }

    /** What came to a figure after the closing, and what left it: its adjustment. */
    public Page<FigureEntry> adjusted(
            long closing, CellKey cell, Viewpoint look, PageRequest request) {
        String changed =
                """
                from (select coalesce(n.item, t.item) as item,
                             case when t.item is null then n.title else t.title end as title,
                             case when t.item is null then n.note else t.note end as note,
                             coalesce(n.target, t.target) as target,
                             coalesce(n.on_day, t.on_day) as on_day,
                             coalesce(n.began, t.began) as began,
                             coalesce(n.occurrences, t.occurrences) as occurrences,
                             coalesce(n.illustrated, t.illustrated) as illustrated,
                             case when t.item is null then 'CAME' else 'LEFT' end as change
                        from (%s) n full join (%s) t on t.item = n.item
                       where n.item is null or t.item is null) x where true
                """
                        .formatted(
                                Counting.items(source, cell, look),
                                Counting.items(source, cell, look.at(closing)));
        return page(cell, look, changed, entry("x", cell, "x.change"), request);
    }

    private Page<FigureEntry> page(
            CellKey cell, Viewpoint look, String from, String columns, PageRequest request) {
        return reader.page(
                new Listing(
                        columns, from, AS_BEGUN, Order.byDay("x.on_day"), parameters(cell, look)),
                request,
                FigureEntry.class);
    }

    private static Map<String, Object> parameters(CellKey cell, Viewpoint look) {
        Map<String, Object> parameters = look.parameters();
        parameters.put("cell_value", cell.value());
        return parameters;
    }

    private String entry(String alias, CellKey cell, String change) {
        return """
        jsonb_build_object('item', %1$s.item, 'kind', '%2$s', 'title', %1$s.title,
                           'note', %1$s.note, 'target', %1$s.target, 'on_day', %1$s.on_day,
                           'occurrences', %1$s.occurrences, 'illustrated', %1$s.illustrated,
                           'change', %3$s)
        """
                .formatted(alias, source.measure(cell.measure()).counted().kind(), change);
    }
}
