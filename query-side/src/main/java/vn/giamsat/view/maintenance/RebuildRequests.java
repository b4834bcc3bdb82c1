package vn.giamsat.view.maintenance;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What has been asked for and how far it has come, where every node sees it. */
final class RebuildRequests {

    private final JdbcClient jdbc;

    RebuildRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one is under way already. */
    boolean request(String view, String by) {
        return jdbc.sql(
                                """
                                insert into view.rebuild (view, requested_by, state) values (:view, :by, 'REQUESTED')
                                on conflict (view) do update
                                   set requested_by = :by, requested_at = now(), state = 'REQUESTED',
                                       cancel = false, begun_at = null, position = -1, goal = null,
                                       ended_at = null, failure = null
                                 where rebuild.state in ('SWITCHED', 'CANCELLED', 'FAILED')
                                """)
                        .param("view", view)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False when none is under way. */
    boolean cancel(String view) {
        return jdbc.sql(
                                """
                                update view.rebuild set cancel = true
                                 where view = :view and state in ('REQUESTED', 'FILLING', 'INDEXING')
                                """)
                        .param("view", view)
                        .update()
                == 1;
    }

    boolean isCancelled(String view) {
        return jdbc.sql("select cancel from view.rebuild where view = :view")
                .param("view", view)
                .query(Boolean.class)
                .single();
    }

    List<String> underWay() {
        return jdbc.sql(
                        """
                        select view from view.rebuild
                         where state in ('REQUESTED', 'FILLING', 'INDEXING') order by requested_at
                        """)
                .query((row, i) -> row.getString(1))
                .list();
    }

    void begin(String view, long goal) {
        jdbc.sql(
                        """
                        update view.rebuild
                           set state = 'FILLING', begun_at = clock_timestamp(), position = -1, goal = :goal
                         where view = :view
                        """)
                .param("goal", goal)
                .param("view", view)
                .update();
    }

    void reach(String view, long position, RebuildStatus.State state) {
        jdbc.sql(
                        """
                        update view.rebuild
                           set position = :position, state = :state, goal = greatest(goal, :position)
                         where view = :view
                        """)
                .param("position", position)
                .param("state", state.name())
                .param("view", view)
                .update();
    }

    void end(String view, RebuildStatus.State state, @Nullable String failure) {
        jdbc.sql(
                        """
                        update view.rebuild
                           set state = :state, failure = :failure, ended_at = clock_timestamp()
                         where view = :view
                        """)
                .param("state", state.name())
                .param("failure", failure)
                .param("view", view)
                .update();
    }

    List<RebuildStatus> all() {
        return jdbc.sql(
                        """
                        select *, now() + make_interval(secs => (goal - position) / nullif(rate, 0)) as estimated_end
                          from (select r.*, case when begun_at is null then 0 else
                                       (position + 1) / greatest(extract(epoch from coalesce(ended_at, clock_timestamp()) - begun_at), 0.001)
                                       end as rate
                                  from view.rebuild r) rated
                         order by view
                        """)
                .query((row, i) -> status(row))
                .list();
    }

    private static RebuildStatus status(ResultSet row) throws SQLException {
        var state = RebuildStatus.State.valueOf(row.getString("state"));
        Object goal = row.getObject("goal");
        return new RebuildStatus(
                row.getString("view"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                state,
                row.getLong("position"),
                goal == null ? null : (Long) goal,
                row.getDouble("rate"),
                state.isUnderWay() ? instant(row, "estimated_end") : null,
                instant(row, "ended_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
