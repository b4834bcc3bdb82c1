package vn.giamsat.benchmarks;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.event.DomainEvent;

import java.sql.Timestamp;

import javax.sql.DataSource;

/** The diary, as a usual projector keeps it: an insert for each event. */
final class StockTimeline {

    private final JdbcTemplate jdbc;

    StockTimeline(DataSource connections) {
        jdbc = new JdbcTemplate(connections);
        jdbc.execute(
                """
                drop table if exists public.stock_timeline;
                create table public.stock_timeline (
                    id text primary key, event text not null, aggregate text not null, version bigint not null,
                    recorded_at timestamptz not null, payload jsonb not null);
                create index on public.stock_timeline (aggregate, version);
                """);
    }

    @EventHandler
    void on(DomainEvent event, EventMessage<?> message, @SequenceNumber Long version)
            throws ReflectiveOperationException {
        jdbc.update(
                "insert into public.stock_timeline values (?, ?, ?, ?, ?, cast(? as jsonb))",
                message.getIdentifier(),
                event.getClass().getSimpleName(),
                event.getClass().getRecordComponents()[0].getAccessor().invoke(event).toString(),
                version,
                Timestamp.from(message.getTimestamp()),
                JsonMapper.shared().writeValueAsString(event));
    }
}
