package vn.giamsat.eventlog.axon;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.awaitility.Awaitility;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.Noted;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.serialize.TokenSerializer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Axon's pooled processor over our store and token table. */
class ProcessorIT {

    private final TestLog test = TestLog.create();
    private final EventLog log = test.node();
    private final List<Noted> handled = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final TokenStore tokens =
            log.tokenStore(test.database.application()::getConnection, TokenSerializer.allowing());
    private final PooledStreamingEventProcessor processor = processor();

    @AfterEach
    void stop() {
        processor.shutDown();
        threads.shutdownNow();
        test.close();
    }

    @Test
    void it_handles_what_is_there_what_comes_and_all_again_after_a_reset() {
        log.eventStore().publish(noted("a", 0));
        processor.start();
        Awaitility.await().until(() -> handled.size() == 1);
        log.eventStore().publish(noted("a", 1), noted("b", 0));
        Awaitility.await().until(() -> handled.size() == 3);
        processor.shutDown();
        handled.clear();
        processor.resetTokens();
        processor.start();
        Awaitility.await().until(() -> handled.size() == 3);
        assertThat(handled).containsExactly(new Noted("a 0"), new Noted("a 1"), new Noted("b 0"));
        log.eventStore().publish(noted("a", 2));
        Awaitility.await().until(() -> handled.size() == 4);
    }

    private PooledStreamingEventProcessor processor() {
        return PooledStreamingEventProcessor.builder()
                .name("notes")
                .eventHandlerInvoker(new Collecting(handled))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(log.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .build();
    }

    private record Collecting(List<Noted> handled) implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return true;
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            handled.add((Noted) message.getPayload());
        }

        @Override
        public boolean supportsReset() {
            return true;
        }

        @Override
        public void performReset() {}

        @Override
        public <R> void performReset(R resetContext) {}
    }
}
