package vn.giamsat.api.wiring;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import vn.giamsat.eventlog.axon.LogEventStore;
import vn.giamsat.eventlog.axon.TokenTable;
import vn.giamsat.eventlog.database.LogSafety;
import vn.giamsat.eventlog.serialize.EventSerializer;
import vn.giamsat.eventlog.serialize.TokenSerializer;

import javax.sql.DataSource;

/**
 * Refuses the start when a part is not the one it must be: such a mistake raises no error by
 * itself, it loses events. Looks at what Axon really uses, not at what we meant to give it.
 */
@Component
class StartCheck implements SmartInitializingSingleton {

    private final org.axonframework.config.Configuration axon;
    private final DataSource dataSource;

    StartCheck(org.axonframework.config.Configuration axon, DataSource dataSource) {
        this.axon = axon;
        this.dataSource = dataSource;
    }

    @Override
    public void afterSingletonsInstantiated() {
        is("The event store", axon.eventStore(), LogEventStore.class);
        is("The event bus", axon.eventBus(), LogEventStore.class);
        is("The command bus", axon.commandBus(), SimpleCommandBus.class);
        is("The event serializer", axon.eventSerializer(), EventSerializer.class);
        is("The general serializer", axon.serializer(), TokenSerializer.class);
        is("The message serializer", axon.messageSerializer(), TokenSerializer.class);
        is(
                "The transaction manager",
                axon.getComponent(TransactionManager.class),
                SpringTransactionManager.class);
        if (axon.getComponent(UpdateChecker.class) != null) {
            throw new StartRefused("Axon's update checker is there; it would call its maker");
        }
        processors(axon.eventProcessingConfiguration());
        LogSafety.check(dataSource);
        ApplicationRoleCheck.check(dataSource);
    }

    private static void processors(EventProcessingConfiguration processing) {
        processing
                .eventProcessors()
                .forEach(
                        (name, processor) -> {
                            String of = " of processor " + name;
                            is("The kind" + of, processor, PooledStreamingEventProcessor.class);
                            is(
                                    "The transaction manager" + of,
                                    processing.transactionManager(name),
                                    SpringTransactionManager.class);
                            is(
                                    "The token store" + of,
                                    processing.tokenStore(name),
                                    TokenTable.class);
                            is(
                                    "The error handler" + of,
                                    processing.errorHandler(name),
                                    PropagatingErrorHandler.class);
                            is(
                                    "The listener error handler" + of,
                                    processing.listenerInvocationErrorHandler(name),
                                    PropagatingErrorHandler.class);
                        });
    }

    private static void is(String part, Object found, Class<?> expected) {
        if (!expected.equals(found.getClass())) {
            throw new StartRefused(
                    "%s is %s, it must be %s"
                            .formatted(part, found.getClass().getName(), expected.getName()));
        }
    }
}
