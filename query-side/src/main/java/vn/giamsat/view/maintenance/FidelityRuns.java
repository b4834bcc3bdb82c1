package vn.giamsat.view.maintenance;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.fold.table.RowJson;

import java.util.List;
import java.util.Optional;

/** The comparisons that were asked for, where every node sees them. */
final class FidelityRuns {

    private static final String COLUMNS = "select to_jsonb(f) from view.fidelity_run f ";

    private final JdbcClient jdbc;
    private final RowJson json;

    FidelityRuns(JdbcClient jdbc, RowJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Nothing when one is under way already. */
    Optional<Long> request(String by) {
        return jdbc.sql(
                        """
                        insert into view.fidelity_run (requested_by, state)
                        select :by, 'REQUESTED'
                         where not exists (select from view.fidelity_run
                                            where state in ('REQUESTED', 'REPLAYING', 'COMPARING'))
                        returning id
                        """)
                .param("by", by)
                .query(Long.class)
                .optional();
    }

    List<Long> underWay() {
        return jdbc.sql(
                        """
                        select id from view.fidelity_run
                         where state in ('REQUESTED', 'REPLAYING', 'COMPARING') order by id
                        """)
                .query((row, i) -> row.getLong(1))
                .list();
    }

    void reach(long id, FidelityRun.State state, long position, long goal) {
        jdbc.sql(
                        """
                        update view.fidelity_run
                           set state = :state, position = :position, goal = :goal where id = :id
                        """)
                .param("state", state.name())
                .param("position", position)
                .param("goal", goal)
                .param("id", id)
                .update();
    }

    void end(long id, @Nullable String report, @Nullable String failure) {
        jdbc.sql(
                        """
                        update view.fidelity_run
                           set state = :state, report = cast(:report as jsonb), failure = :failure,
                               ended_at = clock_timestamp()
                         where id = :id
                        """)
                .param("state", failure == null ? "DONE" : "FAILED")
                .param("report", report)
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    Optional<FidelityRun> find(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, i) -> json.read(row.getString(1), FidelityRun.class))
                .optional();
    }

    /** The newest first. */
    List<FidelityRun> latest(int atMost) {
        return jdbc.sql(COLUMNS + "order by id desc limit :at_most")
                .param("at_most", atMost)
                .query((row, i) -> json.read(row.getString(1), FidelityRun.class))
                .list();
    }
}
