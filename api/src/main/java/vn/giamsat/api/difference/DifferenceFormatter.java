package vn.giamsat.api.difference;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.difference.DifferenceReport.ToldChange;
import vn.giamsat.api.difference.DifferenceReport.ToldItem;
import vn.giamsat.api.difference.DifferenceReport.ToldPart;
import vn.giamsat.api.text.DifferenceWords;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.difference.Change;
import vn.giamsat.view.difference.ItemDifference;
import vn.giamsat.view.difference.ListDifference.Counts;

import java.util.List;
import java.util.Locale;

/** Puts what differs into words. */
public final class DifferenceFormatter {

    private static final Counts NOTHING = new Counts(0, 0, 0, 0);

    private final QuerySide views;

    public DifferenceFormatter(QuerySide views) {
        this.views = views;
    }

    public DifferenceReport told(MomentSpan span, List<ComparedPart<?>> parts, Locale locale) {
        DifferenceWords words = DifferenceWords.in(locale, new NamesOfThings(views, parts));
        Counts counts =
                parts.stream().map(part -> part.difference().counts()).reduce(NOTHING, Counts::and);
        return new DifferenceReport(
                span.from(),
                span.to(),
                counts,
                parts.stream().map(part -> told(part, words)).toList());
    }

    /** What one thing is called. */
    <T extends Record> String title(ComparedKind<T> kind, T row, ReadContext look) {
        DifferenceWords words =
                DifferenceWords.in(look.caller().locale(), new NamesOfThings(views, List.of()));
        return kind.title().apply(row, words);
    }

    private static <T extends Record> ToldPart told(ComparedPart<T> part, DifferenceWords words) {
        return new ToldPart(
                part.kind().name(),
                words.text("part." + part.kind().name()),
                part.difference().counts(),
                part.difference().items().stream()
                        .map(item -> told(item, part.kind(), words))
                        .toList());
    }

    private static <T extends Record> ToldItem told(
            ItemDifference<T> item, ComparedKind<T> kind, DifferenceWords words) {
        return new ToldItem(
                item.kind(),
                kind.title().apply(item.item(), words),
                kind.page().apply(item.item()),
                item.changes().stream().map(change -> told(change, words)).toList());
    }

    private static ToldChange told(Change change, DifferenceWords words) {
        return new ToldChange(
                change.kind(),
                change.place(),
                words.label(change),
                change.before(),
                change.after(),
                change.before() == null ? null : words.of(change.before()),
                change.after() == null ? null : words.of(change.after()),
                words.sentence(change));
    }
}
