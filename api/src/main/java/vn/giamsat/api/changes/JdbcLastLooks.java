package vn.giamsat.api.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers in the edge's own table where each reader looked last. */
@Component
public final class JdbcLastLooks {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLastLooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<LastLook> of(UUID account, String matter, UUID id) {
        return jdbc.sql(
                        """
                        select id, position, looked_at from edge.last_look
                         where account = ? and matter = ? and id = ?
                        """)
                .params(account, matter, id)
                .query(JdbcLastLooks::look)
                .optional();
    }

    /** The latest looks of the account at matters of this kind, at most so many. */
    public List<LastLook> latest(UUID account, String matter, int atMost) {
        return jdbc.sql(
                        """
                        select id, position, looked_at from edge.last_look
                         where account = ? and matter = ? order by looked_at desc, id limit ?
                        """)
                .params(account, matter, atMost)
                .query(JdbcLastLooks::look)
                .list();
    }

    /** Two pages opened at once leave the later place. */
    public void record(UUID account, String matter, UUID id, long position) {
        jdbc.sql(
                        """
                        insert into edge.last_look as l (account, matter, id, position, looked_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (account, matter, id) do update
                           set position = excluded.position, looked_at = excluded.looked_at
                         where l.position <= excluded.position
                        """)
                .params(account, matter, id, position, Timestamp.from(clock.instant()))
                .update();
    }

    private static LastLook look(ResultSet row, int number) throws SQLException {
        return new LastLook(
                row.getObject(1, UUID.class), row.getLong(2), row.getTimestamp(3).toInstant());
    }
}
