package vn.giamsat.view.fold;

import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** Keeps everyone else from writing this view until the transaction ends. */
    long lock(String view) {
        jdbc.sql("insert into view.progress values (:view, -1) on conflict do nothing")
                .param("view", view)
                .update();
        return jdbc.sql("select position from view.progress where view = :view for update")
                .param("view", view)
                .query(Long.class)
                .single();
    }

    void advance(String view, long position) {
        jdbc.sql("update view.progress set position = :position where view = :view")
                .param("position", position)
                .param("view", view)
                .update();
    }
}
