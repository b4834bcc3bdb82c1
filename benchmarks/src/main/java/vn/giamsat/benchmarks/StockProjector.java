package vn.giamsat.benchmarks;

import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import vn.giamsat.eventlog.serialize.TokenSerializer;

import java.util.concurrent.locks.LockSupport;

/**
 * A projector as it is usually written: a pooled streaming processor with batches of 200, a
 * transaction and a token for each batch, and one statement for each event.
 */
final class StockProjector {

    private static final String GROUP = "stock";
    private static final int BATCH = 200;
    private static final long LOOK_EVERY_NANOS = 2_000_000;

    private final FilledLog filled;
    private final Object handler;

    StockProjector(FilledLog filled, Object handler) {
        this.filled = filled;
        this.handler = handler;
    }

    /** From the first event to the last. */
    double eventsPerSecond() {
        var transactions =
                new SpringTransactionManager(
                        new DataSourceTransactionManager(filled.connections()));
        TokenSerializer serializer = TokenSerializer.allowing();
        TokenStore tokens =
                filled.log()
                        .tokenStore(
                                new UnitOfWorkAwareConnectionProviderWrapper(
                                        new SpringDataSourceConnectionProvider(
                                                filled.connections())),
                                serializer);
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> serializer)
                        .configureMessageSerializer(c -> serializer)
                        .configureEventSerializer(c -> filled.log().eventSerializer())
                        .configureEventStore(c -> filled.log().eventStore())
                        .configureTransactionManager(c -> transactions)
                        .registerComponent(TokenStore.class, c -> tokens);
        configurer.eventProcessing(
                events ->
                        events.registerEventHandler(c -> handler)
                                .assignHandlerInstancesMatching(GROUP, handler::equals)
                                .registerDefaultListenerInvocationErrorHandler(
                                        c -> PropagatingErrorHandler.instance())
                                .registerPooledStreamingEventProcessor(
                                        GROUP,
                                        Configuration::eventStore,
                                        (c, builder) ->
                                                builder.initialSegmentCount(1)
                                                        .batchSize(BATCH)
                                                        .initialToken(
                                                                StreamableMessageSource
                                                                        ::createTailToken)));
        long head = filled.log().positions().head();
        long begin = System.nanoTime();
        Configuration axon = configurer.start();
        var processor =
                axon.eventProcessingConfiguration()
                        .eventProcessor(GROUP, StreamingEventProcessor.class)
                        .orElseThrow();
        while (reached(processor) < head) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        axon.shutdown();
        filled.forgetTokens();
        return (head + 1) / seconds;
    }

    private static long reached(StreamingEventProcessor processor) {
        var status = processor.processingStatus().get(0);
        return status == null ? -1 : status.getCurrentPosition().orElse(-1);
    }
}
