package vn.giamsat.api.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/** Who put which content in, as the edge's own table keeps it. */
@Component
public final class JdbcUploads {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcUploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first time counts. */
    public void record(UUID account, String sha256) {
        jdbc.sql(
                        """
                        insert into edge.upload (account, sha256, uploaded_at)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(account, sha256, Timestamp.from(clock.instant()))
                .update();
    }

    public boolean isFrom(UUID account, String sha256) {
        return jdbc.sql("select exists (select from edge.upload where account = ? and sha256 = ?)")
                .params(account, sha256)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
