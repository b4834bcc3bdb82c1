package vn.giamsat.api.offer;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

import vn.giamsat.InspectionDomain;
import vn.giamsat.api.procedure.ShippedOffice;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.event.Provenance;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The write side in memory, which can be asked what it would accept, and the rows of its facts. */
final class AggregateBench implements AutoCloseable {

    private static final String TRIAL = "trial";

    private final Configuration axon;
    private final List<RecordedEvent> events = new ArrayList<>();

    AggregateBench(Clock clock) {
        System.setProperty("disable-axoniq-console-message", "true");
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(Clock.class, _ -> clock)
                        .registerComponent(OfficeProcedure.class, _ -> new ShippedOffice())
                        .registerComponent(ExaminedUnits.class, _ -> _ -> Set.of())
                        .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        new InspectionDomain().configureModule(configurer);
        axon = configurer.start();
        axon.commandBus()
                .registerHandlerInterceptor(
                        (unitOfWork, chain) -> {
                            Object answer = chain.proceed();
                            if (unitOfWork.getMessage().getMetaData().containsKey(TRIAL)) {
                                throw new Accepted();
                            }
                            return answer;
                        });
        axon.eventStore().subscribe(recorded -> recorded.forEach(this::record));
    }

    private void record(EventMessage<?> message) {
        events.add(RecordedEvent.of(message, events.size()));
    }

    /** Whether the command would be accepted; nothing is recorded. */
    boolean wouldAccept(DomainCommand command, UUID actor) {
        Throwable answer = dispatch(message(command, actor).andMetaData(Map.of(TRIAL, true)));
        if (answer instanceof Accepted) {
            return true;
        }
        if (answer instanceof RuleViolated) {
            return false;
        }
        throw new AssertionError(command.toString(), answer);
    }

    void send(DomainCommand command, UUID actor) {
        Throwable refusal = dispatch(message(command, actor));
        if (refusal != null) {
            throw new AssertionError(command.toString(), refusal);
        }
    }

    private static CommandMessage<?> message(DomainCommand command, UUID actor) {
        return new GenericCommandMessage<>(command)
                .andMetaData(Map.of(Provenance.ACTOR, actor.toString()));
    }

    private Throwable dispatch(CommandMessage<?> message) {
        var answer = new AtomicReference<Throwable>();
        axon.commandBus()
                .dispatch(
                        message,
                        (_, result) -> {
                            if (result.isExceptional()) {
                                answer.set(result.exceptionResult());
                            }
                        });
        return answer.get();
    }

    List<RecordedEvent> events() {
        return events;
    }

    <R extends Record> List<R> rows(View<R> view) {
        return Fold.fromNothing(view).apply(events).rows();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** Ends a trial, so that what it did is taken back. */
    private static final class Accepted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Accepted() {
            super("accepted", null, false, false);
        }
    }
}
