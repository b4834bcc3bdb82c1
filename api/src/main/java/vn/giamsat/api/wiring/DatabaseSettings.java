package vn.giamsat.api.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the data lives. {@code giamsat.home} holds the embedded server; an external one is named by
 * {@code spring.datasource.*} for the application and {@code giamsat.database.owner.*} for the role
 * that lays the tables.
 */
@ConfigurationProperties("giamsat")
record DatabaseSettings(Path home, Postgresql postgresql, Database database) {

    /** The embedded server's loopback port; 0 picks a free one. */
    record Postgresql(int port) {}

    record Database(@Nullable Owner owner, Pool web, Pool processors, Pool log) {}

    record Owner(String username, String password) {}

    /** Limits of one pool; PostgreSQL itself ends what holds a lock or a transaction too long. */
    record Pool(
            int connections,
            Duration lockTimeout,
            Duration transactionTimeout,
            Duration idleInTransactionTimeout) {

        String serverOptions() {
            return "-c lock_timeout=%d -c transaction_timeout=%d -c idle_in_transaction_session_timeout=%d"
                    .formatted(
                            lockTimeout.toMillis(),
                            transactionTimeout.toMillis(),
                            idleInTransactionTimeout.toMillis());
        }
    }
}
