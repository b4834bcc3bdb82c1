package vn.giamsat.view.period;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.unit.UnitNames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of reporting periods. They are a calendar and say nothing of any matter, so everybody
 * who may sign in sees them; the figures in them are another question.
 */
public final class ReportingPeriods {

    private static final String COLUMNS =
            "jsonb_build_object('row', to_jsonb(p), 'body_name', u.name)";

    private final Reader reader;

    public ReportingPeriods(Reader reader) {
        this.reader = reader;
    }

    public Optional<NamedReportingPeriod> find(UUID period, @Nullable Long asOf) {
        return reader.one(
                "select " + COLUMNS + from(asOf) + " and p.key = :key",
                Map.of("key", period.toString()),
                NamedReportingPeriod.class);
    }

    /** The newest first. */
    public Page<NamedReportingPeriod> list(@Nullable Long asOf, PageRequest request) {
        return reader.page(
                new Listing(COLUMNS, from(asOf), "p.key", Order.newestFirst("p.opened"), Map.of()),
                request,
                NamedReportingPeriod.class);
    }

    /** The bodies that issue, in Vietnamese order. */
    public List<IssuingBody> bodies(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        String sql =
                """
                select jsonb_build_object('unit', u.unit, 'name', %s) from view.unit u
                 where %s and exists (select from view.delegation d
                                       where d.issuer_unit = u.unit and %s)
                 order by u.name collate view.vietnamese, u.key
                """
                        .formatted(UnitNames.called("u", moment), moment.of("u"), moment.of("d"));
        return reader.list(sql, Map.of(), IssuingBody.class);
    }

    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        return """
         from view.reporting_period p
         left join view.unit u on u.unit = p.body and %s
        where %s
        """
                .formatted(moment.of("u"), moment.of("p"));
    }
}
