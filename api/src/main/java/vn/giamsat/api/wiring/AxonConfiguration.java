package vn.giamsat.api.wiring;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import vn.giamsat.api.command.ReceiptOfCommand;
import vn.giamsat.api.security.EnabledAccountSignsInAnew;
import vn.giamsat.api.security.Gate;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.event.Provenance;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.serialize.TokenSerializer;
import vn.giamsat.procedure.OfficeProcedure;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

/**
 * Every part of Axon named, none found by itself: on this version of Spring Boot its
 * auto-configuration would leave out transactions and the event store without an error.
 */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    /** So long no view goes on when the node is gone that fed it; acts wait longer for views. */
    private static final long MILLIS_BETWEEN_CLAIMS = 1_000;

    @Bean
    TransactionManager processorTransactionManager(
            @Qualifier(PoolConfiguration.PROCESSORS) PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    EventStore eventStore(EventLog log) {
        return log.eventStore();
    }

    @Bean
    TokenSerializer tokenSerializer() {
        return TokenSerializer.allowing();
    }

    @Bean
    TokenStore tokenStore(
            EventLog log,
            @Qualifier(PoolConfiguration.PROCESSORS) DataSource dataSource,
            TokenSerializer serializer) {
        return log.tokenStore(
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)),
                serializer);
    }

    /** Commands have no transaction around them: one append is one transaction, in the log. */
    @Bean
    CommandBus commandBus(EventLog log, Gate gate, EnabledAccountSignsInAnew signsInAnew) {
        var bus =
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .duplicateCommandHandlerResolver(
                                DuplicateCommandHandlerResolution.rejectDuplicates())
                        .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(provenance()));
        bus.registerHandlerInterceptor(gate);
        bus.registerHandlerInterceptor(signsInAnew);
        bus.registerHandlerInterceptor(new ReceiptOfCommand());
        bus.registerHandlerInterceptor(log.staleStreamCheck());
        return bus;
    }

    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration axon(AxonParts parts, List<ConfigurerModule> modules) {
        // "false": modules on the class path are not looked for; the only one phones home
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureEventStore(c -> parts.eventStore())
                        .configureCommandBus(c -> parts.commandBus())
                        .configureTransactionManager(c -> parts.transactions())
                        .configureSerializer(c -> parts.tokenSerializer())
                        .configureMessageSerializer(c -> parts.tokenSerializer())
                        .configureEventSerializer(c -> parts.log().eventSerializer())
                        .configureCorrelationDataProviders(c -> provenance())
                        .registerComponent(Clock.class, c -> parts.clock())
                        .registerComponent(OfficeProcedure.class, c -> parts.procedure())
                        .registerComponent(ExaminedUnits.class, c -> parts.examined())
                        .registerComponent(TokenStore.class, c -> parts.tokenStore());
        configurer.eventProcessing(AxonConfiguration::processors);
        modules.forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    AxonParts axonParts(
            EventLog log,
            EventStore eventStore,
            CommandBus commandBus,
            TransactionManager transactions,
            TokenStore tokenStore,
            TokenSerializer tokenSerializer,
            Clock clock,
            OfficeProcedure procedure,
            ExaminedUnits examined) {
        return new AxonParts(
                log,
                eventStore,
                commandBus,
                transactions,
                tokenStore,
                tokenSerializer,
                clock,
                procedure,
                examined);
    }

    private static void processors(EventProcessingConfigurer processing) {
        processing
                .usingPooledStreamingEventProcessors(
                        (c, processor) ->
                                processor
                                        .initialSegmentCount(1)
                                        .batchSize(200)
                                        .tokenClaimInterval(MILLIS_BETWEEN_CLAIMS)
                                        .enableCoordinatorClaimExtension())
                // the default logs the failure and goes on to the next event
                .registerDefaultListenerInvocationErrorHandler(
                        c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
    }

    private static List<CorrelationDataProvider> provenance() {
        return List.of(
                new MessageOriginProvider(),
                new SimpleCorrelationDataProvider(
                        Provenance.ACTOR,
                        Provenance.IDEMPOTENCY_KEY,
                        Provenance.REQUEST_HASH,
                        Provenance.ILLUSTRATION,
                        Provenance.CONFIRMED_DAYS,
                        Provenance.ORDER_REASON,
                        Provenance.POLICY));
    }
}
