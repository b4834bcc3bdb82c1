package vn.giamsat.api.handout;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The register of what was handed out, in the edge's own table. */
@Component
final class JdbcHandOuts implements HandOuts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcHandOuts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(UUID inspection, HandOut.What what, long position, UUID account) {
        jdbc.sql(
                        """
                        insert into edge.hand_out (inspection, what, position, account, handed_out_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(inspection, what.name(), position, account, Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public List<HandOut> between(UUID inspection, long from, long before) {
        return jdbc.sql(
                        """
                        select what, position, account, handed_out_at from edge.hand_out
                         where inspection = ? and position >= ? and position < ?
                         order by handed_out_at, id
                        """)
                .params(inspection, from, before)
                .query(
                        (row, number) ->
                                new HandOut(
                                        HandOut.What.valueOf(row.getString(1)),
                                        row.getLong(2),
                                        row.getObject(3, UUID.class),
                                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
