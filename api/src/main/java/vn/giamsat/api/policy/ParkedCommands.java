package vn.giamsat.api.policy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.time.Clock;

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
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        refused.policy() + ":" + refused.key(),
                        refused.policy(),
                        refused.eventId(),
                        refused.position(),
                        refused.command().toString(),
                        String.valueOf(reason),
                        Timestamp.from(clock.instant()))
                .update();
    }

    public long count() {
        return jdbc.sql("select count(*) from edge.parked_command")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
