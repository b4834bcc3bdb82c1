package vn.giamsat.view;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import vn.giamsat.event.Provenance;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** A running Axon that feeds the views; its log is in memory, rows and tokens are not. */
final class AxonOnViews implements AutoCloseable {

    private static final TokenSchema SCHEMA =
            TokenSchema.builder()
                    .setTokenTable("public.token_entry")
                    .setProcessorNameColumn("processor_name")
                    .setTokenTypeColumn("token_type")
                    .build();

    private final Configuration configuration;

    private AxonOnViews(Configuration configuration) {
        this.configuration = configuration;
    }

    static AxonOnViews start(QuerySide views, DataSource source, InMemoryEventStorageEngine log) {
        Serializer serializer = Jackson3Serializer.builder().build();
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureEmbeddedEventStore(c -> log)
                        .configureSerializer(c -> serializer)
                        .configureTransactionManager(c -> transactions(source));
        configurer.eventProcessing(
                events -> events.registerTokenStore(c -> tokens(source, serializer)));
        views.configureModule(configurer);
        return new AxonOnViews(configurer.start());
    }

    private static TokenStore tokens(DataSource source, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(source)::getConnection)
                .schema(SCHEMA)
                .serializer(serializer)
                .build();
    }

    private static TransactionManager transactions(DataSource source) {
        JdbcTransactionManager spring = new JdbcTransactionManager(source);
        return () -> {
            TransactionStatus status = spring.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {

                @Override
                public void commit() {
                    spring.commit(status);
                }

                @Override
                public void rollback() {
                    spring.rollback(status);
                }
            };
        };
    }

    void publish(List<RecordedEvent> events) {
        configuration.eventStore().publish(events.stream().map(AxonOnViews::message).toList());
    }

    private static EventMessage<?> message(RecordedEvent recorded) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(Provenance.ACTOR, recorded.actor());
        metadata.put(Provenance.ILLUSTRATION, Boolean.toString(recorded.illustration()));
        return new GenericDomainEventMessage<>(
                "type",
                recorded.aggregateId(),
                recorded.version(),
                recorded.event(),
                metadata,
                recorded.eventId(),
                recorded.recordedAt());
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
