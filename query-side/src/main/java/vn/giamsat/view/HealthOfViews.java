package vn.giamsat.view;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads off how the views are doing, whichever node feeds them. */
final class HealthOfViews {

    private static final String SQL =
            """
            select p.*, case when taken_at > now() - interval '1 minute' and taken_at > sample_at
                             then (position - sample_position)
                                  / extract(epoch from taken_at - sample_at)
                             else 0 end as events_per_second
              from view.progress p
            """;

    private final JdbcClient jdbc;

    HealthOfViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ViewHealth> of(List<String> views, long head, Predicate<String> isFedHere) {
        Map<String, ViewHealth> known =
                jdbc.sql(SQL).query((row, i) -> health(row, head, isFedHere)).list().stream()
                        .collect(Collectors.toMap(ViewHealth::view, health -> health));
        return views.stream()
                .map(view -> known.getOrDefault(view, untouched(view, head, isFedHere)))
                .toList();
    }

    private static ViewHealth untouched(String view, long head, Predicate<String> isFedHere) {
        return new ViewHealth(view, -1, head, state(view, isFedHere), 0, null, null);
    }

    private static ViewHealth health(ResultSet row, long head, Predicate<String> isFedHere)
            throws SQLException {
        String view = row.getString("view");
        boolean parked = row.getObject("parked_position") != null;
        return new ViewHealth(
                view,
                row.getLong("position"),
                head,
                parked ? ViewHealth.State.PARKED : state(view, isFedHere),
                row.getDouble("events_per_second"),
                instant(row, "taken_at"),
                parked
                        ? new ViewHealth.ParkedAt(
                                row.getLong("parked_position"),
                                row.getString("parked_event_id"),
                                row.getString("parked_event"),
                                row.getString("parked_because"),
                                row.getObject("parked_at", OffsetDateTime.class).toInstant())
                        : null);
    }

    private static ViewHealth.State state(String view, Predicate<String> isFedHere) {
        return isFedHere.test(view) ? ViewHealth.State.RUNNING : ViewHealth.State.ELSEWHERE;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
