package vn.giamsat.api.registerimport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.table.Table;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Keeps tables that were brought, between the preview and the recording: for a while, for all
 * nodes, each for the account that brought it.
 */
@Component
final class JdbcImportedTables {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final int OF_ONE_ACCOUNT = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcImportedTables(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A table under the name its file had. */
    record Kept(String fileName, Table table) {}

    /** Nothing when it is another's, of another register, or forgotten. */
    Optional<Kept> find(UUID id, UUID account, String register) {
        return jdbc.sql(
                        """
                        select file_name, content from edge.imported_table
                         where id = ? and account = ? and register = ? and kept_at > ?
                        """)
                .params(id, account, register, oldest())
                .query(
                        (row, _) ->
                                new Kept(
                                        row.getString(1),
                                        json.readValue(row.getString(2), Table.class)))
                .optional();
    }

    /** Of one account the latest few are kept. */
    void keep(UUID id, UUID account, String register, Kept kept) {
        jdbc.sql(
                        """
                        insert into edge.imported_table
                               (id, account, register, file_name, content, kept_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        account,
                        register,
                        kept.fileName(),
                        json.writeValueAsString(kept.table()),
                        Timestamp.from(clock.instant()))
                .update();
        jdbc.sql(
                        """
                        delete from edge.imported_table where id in
                         (select id from edge.imported_table where account = ?
                           order by kept_at desc, id offset ?)
                        """)
                .params(account, OF_ONE_ACCOUNT)
                .update();
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from edge.imported_table where kept_at <= ?").params(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
