package vn.giamsat.view.calendaryear;

import org.jspecify.annotations.Nullable;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The calendar year by year, the newest first. Everybody who signs in sees it. */
public final class CalendarYears {

    public static final ViewEntry<CalendarYearRow> ENTRY =
            ViewEntry.of(
                            new CalendarYearView(),
                            CalendarYearRow.class,
                            "calendar-years",
                            reader -> q -> new CalendarYears(reader).list(q.asOf(), q.page()))
                    .found(
                            reader -> (id, _, asOf) -> new CalendarYears(reader).find(id, asOf),
                            CalendarYearRow::version)
                    .showing("year", row -> String.valueOf(row.year()))
                    .showing("announced", row -> row.days() != null)
                    .showing("knownUntil", of(AnnouncedDays::knownUntil))
                    .showing("daysOff", of(days -> days.off().size()))
                    .showing("makeUpDays", of(days -> days.makeUp().size()))
                    .showing("citation", of(AnnouncedDays::citation))
                    .showing("waiting", row -> row.waiting().size());

    private final Reader reader;

    public CalendarYears(Reader reader) {
        this.reader = reader;
    }

    public Optional<CalendarYearRow> find(UUID calendar, @Nullable Long asOf) {
        return reader.one(
                "select to_jsonb(y) from view.calendar_year y where y.key = :key and "
                        + new Moment(asOf).of("y"),
                Map.of("key", calendar.toString()),
                CalendarYearRow.class);
    }

    public Page<CalendarYearRow> list(@Nullable Long asOf, PageRequest request) {
        return reader.page(
                new Listing(
                        "to_jsonb(y)",
                        "from view.calendar_year y where " + new Moment(asOf).of("y"),
                        "y.key",
                        Order.newestFirst("y.year"),
                        Map.of()),
                request,
                CalendarYearRow.class);
    }

    private static Function<CalendarYearRow, @Nullable Object> of(
            Function<AnnouncedDays, @Nullable Object> value) {
        return row -> row.days() == null ? null : value.apply(row.days());
    }
}
