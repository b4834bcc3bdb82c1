package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import vn.giamsat.api.GiamSat;
import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** On an external database, whose roles an administrator has made. */
class StartCheckIT {

    private static final ScratchDatabase DATABASE = ScratchPostgresql.database("start_check");

    @Configuration(proxyBeanMethods = false)
    static class ForgetfulEventStore {

        @Bean
        @Primary
        EventStore forgetful() {
            return EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NoTransactions {

        @Bean
        @Primary
        TransactionManager none() {
            return NoTransactionManager.INSTANCE;
        }
    }

    @BeforeAll
    static void roles() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
                var statement = connection.createStatement()) {
            statement.execute("create role start_owner login password 'owner'");
            statement.execute("create role start_app login password 'app'");
            statement.execute("alter database " + DATABASE.name() + " owner to start_owner");
        }
    }

    @Test
    void an_event_store_that_forgets_is_refused() {
        assertThatThrownBy(() -> start("start_app", "app", ForgetfulEventStore.class))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The event store is")
                .hasMessageContaining("EmbeddedEventStore");
    }

    @Test
    void processors_without_transactions_are_refused() {
        assertThatThrownBy(() -> start("start_app", "app", NoTransactions.class))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The transaction manager is")
                .hasMessageContaining("NoTransactionManager");
    }

    @Test
    void a_role_that_could_change_the_log_is_refused() {
        assertThatThrownBy(() -> start("start_owner", "owner"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("could change the log");
    }

    private static void start(String role, String password, Class<?>... misWirings) {
        new SpringApplicationBuilder(GiamSat.class)
                .sources(misWirings)
                .run(
                        "--server.port=0",
                        "--giamsat.home=" + Path.of("target", "start-check").toAbsolutePath(),
                        "--spring.datasource.url=" + DATABASE.jdbcUrl(),
                        "--spring.datasource.username=" + role,
                        "--spring.datasource.password=" + password,
                        "--giamsat.database.owner.username=start_owner",
                        "--giamsat.database.owner.password=owner")
                .close();
    }
}
