package vn.giamsat.view.fold.feed;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.RecordedEvent;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;

/** The position up to which each view has taken the log, kept in the transaction of its rows. */
public final class Progress {

    private final JdbcClient jdbc;

    public Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of a view, or -1 when it has taken nothing. */
    public long of(String view) {
        return all().getOrDefault(view, -1L);
    }

    public Map<String, Long> all() {
        Map<String, Long> positions = new HashMap<>();
        jdbc.sql("select view, position from view.progress")
                .query(
                        (ResultSet row) -> {
                            positions.put(row.getString("view"), row.getLong("position"));
                        });
        return positions;
    }

    /** Makes sure that the view is known, with nothing taken. */
    public void begin(String view) {
        jdbc.sql(
                        "insert into view.progress (view, position) values (:view, -1) on conflict do nothing")
                .param("view", view)
                .update();
    }

    /** Keeps everyone else from writing this view until the transaction ends. */
    public long lock(String view) {
        begin(view);
        return jdbc.sql("select position from view.progress where view = :view for update")
                .param("view", view)
                .query(Long.class)
                .single();
    }

    /** A view that takes something is not parked any more. */
    public void advance(String view, long position) {
        jdbc.sql(
                        """
                        update view.progress
                           set position = :position, taken_at = clock_timestamp(),
                               sample_position = case when fresh then sample_position else position end,
                               sample_at = case when fresh then sample_at else taken_at end,
                               parked_position = null, parked_event_id = null, parked_event = null,
                               parked_because = null, parked_at = null
                          from (select coalesce(sample_at > now() - interval '1 minute', false) as fresh
                                  from view.progress where view = :view) sample
                         where view = :view
                        """)
                .param("position", position)
                .param("view", view)
                .update();
    }

    /** Notes the event the view cannot take, once: since when is part of what people are told. */
    void park(String view, RecordedEvent event, String because) {
        jdbc.sql(
                        """
                        update view.progress
                           set parked_position = :position, parked_event_id = :id,
                               parked_event = :event, parked_because = :because,
                               parked_at = case when parked_position = :position then parked_at
                                                else clock_timestamp() end
                         where view = :view
                        """)
                .param("position", event.position())
                .param("id", event.eventId())
                .param("event", event.event().getClass().getSimpleName())
                .param("because", because)
                .param("view", view)
                .update();
    }
}
