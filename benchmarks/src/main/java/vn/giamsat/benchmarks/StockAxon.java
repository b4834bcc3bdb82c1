package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.unit.UnitDoor;

import java.time.Clock;

/**
 * Axon's JDBC engine as its starter wires it: a transaction for each command, no receipt, no order
 * given.
 */
final class StockAxon implements Rival {

    private final HikariDataSource connections = Storage.create("stock");
    private final Configuration axon;
    private final CommandBus bus;

    StockAxon() {
        var transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(connections));
        var serializer = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine engine =
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(serializer)
                        .eventSerializer(serializer)
                        .persistenceExceptionResolver(new SQLStateResolver("23505"))
                        .connectionProvider(
                                new UnitOfWorkAwareConnectionProviderWrapper(
                                        new SpringDataSourceConnectionProvider(connections)))
                        .transactionManager(transactions)
                        .appendEvents(StockNames::append)
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> serializer)
                        .configureEventSerializer(c -> serializer)
                        .configureMessageSerializer(c -> serializer)
                        .configureTransactionManager(c -> transactions)
                        .configureEventStore(
                                c -> EmbeddedEventStore.builder().storageEngine(engine).build())
                        .configureCommandBus(
                                c ->
                                        SimpleCommandBus.builder()
                                                .transactionManager(transactions)
                                                .build())
                        .registerComponent(Clock.class, c -> Clock.systemUTC());
        new UnitDoor().configureModule(configurer);
        axon = configurer.start();
        bus = axon.commandBus();
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public void send(DomainCommand command, String key) {
        var answer = new FutureCallback<DomainCommand, Object>();
        bus.dispatch(new GenericCommandMessage<>(command), answer);
        Answers.require(answer);
    }

    @Override
    public void close() {
        axon.shutdown();
        connections.close();
    }
}
