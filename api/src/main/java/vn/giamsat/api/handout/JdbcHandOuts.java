package vn.giamsat.api.handout;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The register of what was handed out, in the edge's own table. */
@Component
public final class JdbcHandOuts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcHandOuts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever looks has it now, also through the eyes of another. */
    public void record(ReadContext look, UUID inspection, HandOut.What what, long position) {
        record(inspection, what, position, look.caller().account());
    }

    private void record(UUID inspection, HandOut.What what, long position, UUID account) {
        jdbc.sql(
                        """
                        insert into edge.hand_out (inspection, what, position, account, handed_out_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(inspection, what.name(), position, account, Timestamp.from(clock.instant()))
                .update();
    }

    /** Those with the words that stood from one position on and before another, in their order. */
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
