package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;

/**
 * A database of its own for each rival, on the same server, with as many connections as clients at
 * most.
 */
final class Storage {

    static final int CONNECTIONS = 40;

    private Storage() {}

    static HikariDataSource create(String name) {
        ScratchDatabase database = ScratchPostgresql.database(name);
        var config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
