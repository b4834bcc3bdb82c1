package vn.giamsat.api.wiring;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import javax.sql.DataSource;

/** Asks PostgreSQL whether our own role could change what was recorded; then we do not start. */
final class ApplicationRoleCheck {

    private static final String WHAT_WE_COULD =
            """
            select reason from (values
              ('is a superuser', (select rolsuper from pg_roles where rolname = current_user)),
              ('owns log.event or belongs to its owner',
               (select pg_has_role(current_user, relowner, 'MEMBER') from pg_class where oid = 'log.event'::regclass)),
              ('may update log.event', has_any_column_privilege('log.event', 'UPDATE')),
              ('may delete from log.event', has_table_privilege('log.event', 'DELETE')),
              ('may truncate log.event', has_table_privilege('log.event', 'TRUNCATE')),
              ('may update log.position', has_any_column_privilege('log.position', 'UPDATE')),
              ('may delete from log.position', has_table_privilege('log.position', 'DELETE')),
              ('may update log.leaf_run', has_any_column_privilege('log.leaf_run', 'UPDATE')),
              ('may delete from log.leaf_run', has_table_privilege('log.leaf_run', 'DELETE')),
              ('may update log.tile', has_any_column_privilege('log.tile', 'UPDATE')),
              ('may delete from log.tile', has_table_privilege('log.tile', 'DELETE')),
              ('may update log.checkpoint', has_any_column_privilege('log.checkpoint', 'UPDATE')),
              ('may delete from log.checkpoint', has_table_privilege('log.checkpoint', 'DELETE')),
              ('may update log.cosignature', has_any_column_privilege('log.cosignature', 'UPDATE')),
              ('may delete from log.cosignature', has_table_privilege('log.cosignature', 'DELETE'))
            ) as could (reason, can) where can
            """;

    private ApplicationRoleCheck() {}

    static void check(DataSource dataSource) {
        List<String> reasons =
                JdbcClient.create(dataSource)
                        .sql(WHAT_WE_COULD)
                        .query((row, _) -> row.getString("reason"))
                        .list();
        if (!reasons.isEmpty()) {
            throw new StartRefused(
                    "The role of the application could change the log: it "
                            + String.join(", it ", reasons));
        }
    }
}
