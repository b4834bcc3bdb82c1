package vn.giamsat.view.paper;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DocumentType;
import vn.giamsat.view.entry.ListQuery;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.read.Searchable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The register of numbers, issuer by issuer, series by series. Papers are those of matters that the
 * reader sees from inside; that a number is used is known of all matters, so that what others hold
 * is not taken for missing. A unit reads its papers where they were given to it.
 */
public final class NumberRegister {

    public static final ViewEntry<RegisteredPaper> ENTRY =
            ViewEntry.of(
                            new PaperView(),
                            RegisteredPaper.class,
                            "papers",
                            reader -> q -> new NumberRegister(reader).list(q))
                    .narrowedBy("issuer", String.class)
                    .narrowedBy("year", String.class)
                    .narrowedBy("type", DocumentType.class)
                    .narrowedBy("flag", PaperFlag.class)
                    .showing("cited", item -> item.paper().written().cited())
                    .showing("type", item -> item.paper().written().type())
                    .showing("issuer", item -> item.paper().written().issuer())
                    .showing("term", item -> item.paper().written().term())
                    .showing("date", item -> item.paper().written().date())
                    .showing("use", item -> item.paper().use())
                    .showing("matter", RegisteredPaper::matterName)
                    .showing("missing", item -> orNothing(item.missing()))
                    .showing("flags", item -> item.flags().isEmpty() ? "" : item.flags())
                    .illustratedIf(item -> item.paper().illustrated())
                    .opening(item -> item.paper().matter().page());

    /** Nothing that is missing is not the same as something that is not recorded. */
    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private final Reader reader;

    public NumberRegister(Reader reader) {
        this.reader = reader;
    }

    Page<RegisteredPaper> list(ListQuery q) {
        DocumentType type = q.given("type", DocumentType.class);
        PaperFlag flag = q.given("flag", PaperFlag.class);
        String issuer = q.text("issuer");
        Map<String, Object> parameters = Reader.parameters(q.scope());
        parameters.put("issuer", Searchable.pattern(issuer == null ? "" : issuer));
        parameters.put("year", q.text("year"));
        parameters.put("type", type == null ? null : type.name());
        parameters.put("flag", flag == null ? null : flag.name());
        return reader.page(
                new Listing(
                        COLUMNS,
                        "from (" + papers(q.asOf()) + ") x where " + NARROWED,
                        "x.key",
                        Order.byName(
                                "(x.series || '|' || lpad(coalesce(x.counted::text, ''), 9, '0'))"),
                        parameters),
                q.page(),
                RegisteredPaper.class);
    }

    /** Papers of the case and of its delegation with the symbol of a body not their issuer's. */
    public List<PaperRow> withSymbolOfAnother(UUID inspection, Scope scope, @Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspection", inspection);
        String sql =
                """
                select to_jsonb(p)
                  from view.case_file c
                  join view.paper p
                    on (p.inspection = c.inspection or p.delegation = c.delegation) and %s
                 where c.inspection = :inspection and %s and not p.own_symbol and %s
                 order by p.recorded, p.key
                """
                        .formatted(moment.of("p"), moment.of("c"), Rights.inside("c.delegation"));
        return reader.list(sql, parameters, PaperRow.class);
    }

    private static final String COLUMNS =
            """
            jsonb_build_object('paper', to_jsonb(x), 'matter_name', x.matter_name,
                               'before', x.before, 'twice', x.twice)
            """;

    private static final String NARROWED =
            """
            x.issuer_search like :issuer
             and (cast(:year as text) is null
                  or cast(extract(year from x.date) as text) = trim(cast(:year as text)))
             and (cast(:type as text) is null or x.type = cast(:type as text))
             and (cast(:flag as text) is null
                  or cast(:flag as text) = 'NUMBERS_MISSING_BEFORE' and x.counted - x.before > 1
                  or cast(:flag as text) = 'NUMBER_TAKEN_TWICE' and x.twice
                  or cast(:flag as text) = 'SYMBOL_OF_ANOTHER_BODY' and not x.own_symbol)
            """;

    private static String papers(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
        select p.*, coalesce(d.name, c.theme) as matter_name,
               (select max(o.counted) from view.paper o
                 where o.series = p.series and o.counted < p.counted and %1$s) as before,
               p.use <> 'CITED' and exists
                (select from view.paper o
                  where o.sameness = p.sameness and o.use <> 'CITED' and %1$s
                    and coalesce(o.delegation, o.inspection, o.recommendation)
                        <> coalesce(p.delegation, p.inspection, p.recommendation)
                    and (o.date <> p.date or o.use = 'HOLDS' and p.use = 'HOLDS')) as twice
          from view.paper p
          left join view.follow_up f on f.recommendation = p.recommendation and %2$s
          left join view.case_file c on c.inspection = coalesce(p.inspection, f.inspection) and %3$s
          left join view.delegation d
                 on d.delegation = coalesce(p.delegation, c.delegation, f.delegation) and %4$s
         where p.sameness is not null and %5$s
           and %6$s
        """
                .formatted(
                        moment.of("o"),
                        moment.of("f"),
                        moment.of("c"),
                        moment.of("d"),
                        moment.of("p"),
                        Rights.inside("coalesce(p.delegation, c.delegation, f.delegation)"));
    }
}
