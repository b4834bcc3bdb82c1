package vn.giamsat.api.wiring;

import org.flywaydb.core.Flyway;

import java.util.List;
import java.util.Map;

/**
 * Lays the tables of each module in its own schema with its own history, as the owner. What is laid
 * is never cleaned.
 */
final class Migrations {

    private static final List<String> SCHEMAS = List.of("log", "view", "edge");

    private Migrations() {}

    static void run(Database database) {
        for (String schema : SCHEMAS) {
            Flyway.configure()
                    .dataSource(
                            database.url(), database.owner().role(), database.owner().password())
                    .schemas(schema)
                    .locations("classpath:db/" + schema)
                    .table("flyway_history")
                    .placeholders(Map.of("appRole", database.application().role()))
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        }
    }
}
