package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;

/** A database of its own for each rival, on the same server. */
final class Storage {

    /** One for each of up to 32 clients. */
    static final int CONNECTIONS = 32;

    private Storage() {}

    static HikariDataSource create(String name) {
        return create(name, CONNECTIONS);
    }

    static HikariDataSource create(String name, int connections) {
        ScratchDatabase database = ScratchPostgresql.database(name);
        var config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }
}
