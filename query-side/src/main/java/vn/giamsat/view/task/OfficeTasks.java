package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;

import java.util.Map;

/**
 * What waits for the administrator: each year of the calendar that cases wait for, until its days
 * off are entered. It says how many cases wait, and none of them.
 */
final class OfficeTasks {

    private static final String COLUMNS =
            """
            jsonb_build_object(
              'id', t.key, 'what', '%s', 'whose', '%s', 'about', t.calendar, 'year', t.year,
              'waiting', t.waiting, 'illustrated', false)
            """
                    .formatted(TaskKind.ANNOUNCE_DAYS_OFF, TaskKind.ANNOUNCE_DAYS_OFF.whose());

    private OfficeTasks() {}

    static Listing listing(@Nullable Long asOf, Order order) {
        String from =
                """
                 from (select y.key, y.since as opened, y.calendar, y.year,
                              jsonb_array_length(y.waiting) as waiting,
                              cast(null as date) as due_on
                         from view.calendar_year y
                        where %s and jsonb_array_length(y.waiting) > 0) t
                where true
                """
                        .formatted(new Moment(asOf).of("y"));
        return new Listing(COLUMNS, from, Order.asOpened("t"), order, Map.of());
    }
}
