package vn.giamsat.view.fold.feed;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.RecordedEvent;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Where every view stands. */
    public Map<String, Stand> stands() {
        return stands("");
    }

    private Map<String, Stand> stands(String locking) {
        Map<String, Stand> stands = new HashMap<>();
        jdbc.sql(
                        """
                        select view, position, parked_position is not null as parked
                          from view.progress order by view
                        """
                                + locking)
                .query(
                        (ResultSet row) -> {
                            stands.put(
                                    row.getString("view"),
                                    new Stand(row.getLong("position"), row.getBoolean("parked")));
                        });
        return stands;
    }

    /** Since when the view stands in front of an event it cannot take. */
    public Optional<Instant> parkedSince(String view) {
        return jdbc.sql(
                        "select parked_at from view.progress where view = :view and parked_at is not null")
                .param("view", view)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Makes sure that the view is known, with nothing taken. */
    public void begin(String view) {
        begin(List.of(view));
    }

    public void begin(Collection<String> views) {
        jdbc.sql(
                        """
                        insert into view.progress (view, position)
                        select name, -1 from unnest(:views) name on conflict do nothing
                        """)
                .param("views", views.toArray(String[]::new))
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

    /** Where a view stands, and whether it waits in front of an event it cannot take. */
    public record Stand(long position, boolean parked) {

        /** Whether what follows this position can be taken next. */
        boolean isReadyFor(long after) {
            return !parked && position >= after;
        }
    }

    /**
     * Keeps everyone else from writing the views that nobody is writing now, until the transaction
     * ends; the others are left out, so that nobody waits for them.
     */
    public Map<String, Stand> lockFree() {
        return stands("for update skip locked");
    }

    public void advance(String view, long position) {
        advance(List.of(view), position);
    }

    /** Views that take something are not parked any more. */
    public void advance(Collection<String> views, long position) {
        jdbc.sql(
                        """
                        update view.progress p
                           set position = :position, taken_at = clock_timestamp(),
                               sample_position = case when fresh then sample_position else position end,
                               sample_at = case when fresh then sample_at else taken_at end,
                               parked_position = null, parked_event_id = null, parked_event = null,
                               parked_because = null, parked_at = null
                          from (select view as known,
                                       coalesce(sample_at > now() - interval '1 minute', false) as fresh
                                  from view.progress) sample
                         where view = any(:views) and view = known
                        """)
                .param("position", position)
                .param("views", views.toArray(String[]::new))
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
