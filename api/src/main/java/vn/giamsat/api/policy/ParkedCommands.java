package vn.giamsat.api.policy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Commands of policies that were refused: kept in sight until somebody has seen to them. */
public final class ParkedCommands {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedCommands.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    public ParkedCommands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void park(PolicyRunner.Consequence refused, @Nullable Throwable reason) {
        LOG.error(
                "{} asked for {} after the event at position {}, and was refused",
                refused.policy(),
                refused.command().getClass().getSimpleName(),
                refused.position(),
                reason);
        jdbc.sql(
                        """
                        insert into edge.parked_command
                          (idempotency_key, policy, event_id, position, command, refused_as, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (idempotency_key) do update
                          set refused_as = excluded.refused_as, parked_at = excluded.parked_at
                        """)
                .params(
                        keyOf(refused),
                        refused.policy(),
                        refused.eventId(),
                        refused.position(),
                        refused.command().toString(),
                        String.valueOf(reason),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** What was done after all is out of sight. */
    void settle(PolicyRunner.Consequence done) {
        jdbc.sql("delete from edge.parked_command where idempotency_key = ?")
                .param(keyOf(done))
                .update();
    }

    private static String keyOf(PolicyRunner.Consequence command) {
        return command.policy() + ":" + command.key();
    }

    List<ParkedCommand> all() {
        return jdbc.sql(
                        """
                        select idempotency_key, policy, position, split_part(command, '[', 1),
                               refused_as, parked_at
                          from edge.parked_command order by parked_at, idempotency_key
                        """)
                .query(
                        (row, _) ->
                                new ParkedCommand(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getTimestamp(6).toInstant()))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from edge.parked_command")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
