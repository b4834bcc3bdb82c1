package vn.giamsat.benchmarks;

import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.flywaydb.core.Flyway;

import vn.giamsat.StoredEvents;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.StoredAs;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.receipt.ReceiptRequest;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.serialize.TokenSerializer;
import vn.giamsat.eventlog.serialize.Upcaster;
import vn.giamsat.unit.UnitDoor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The product's own log, with a receipt for every command and the sequencer running beside it. */
final class OurLog implements Rival {

    /** A client needs one while it loads, and none while it waits for its append. */
    private static final int CONNECTIONS = 16;

    private final HikariDataSource connections = Storage.create("ours", CONNECTIONS);
    private final EventLog log;
    private final Configuration axon;
    private final CommandBus bus;
    private final ProofLag proofs;

    OurLog() {
        Flyway.configure()
                .dataSource(connections)
                .schemas("log")
                .locations("classpath:db/log")
                .placeholders(Map.of("appRole", "current_user"))
                .load()
                .migrate();
        log =
                EventLog.on(
                                connections,
                                eventTypes(),
                                new LogOrigin("benchmark.example/log"),
                                new UUID(0, 1),
                                new SecureRandom())
                        .build();
        log.start();
        proofs = new ProofLag(log.positions());
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> TokenSerializer.allowing())
                        .configureEventSerializer(c -> log.eventSerializer())
                        .configureMessageSerializer(c -> TokenSerializer.allowing())
                        .configureEventStore(c -> log.eventStore())
                        .configureCommandBus(c -> SimpleCommandBus.builder().build())
                        .registerComponent(Clock.class, c -> Clock.systemUTC());
        new UnitDoor().configureModule(configurer);
        axon = configurer.start();
        bus = axon.commandBus();
        bus.registerHandlerInterceptor(
                (work, chain) -> {
                    var about = work.getMessage().getMetaData();
                    AppendContext.receipt(
                            work, new ReceiptRequest(String.valueOf(about.get("key")), "none"));
                    return chain.proceed();
                });
        bus.registerHandlerInterceptor(log.staleStreamCheck());
    }

    @Override
    public String name() {
        return "ours";
    }

    /** How long acknowledged events waited for their position and leaf. */
    ProofLag proofs() {
        return proofs;
    }

    @Override
    public void send(DomainCommand command, String key) {
        var answer = new FutureCallback<DomainCommand, Object>();
        bus.dispatch(new GenericCommandMessage<>(command, Map.of("key", key)), answer);
        Answers.require(answer);
        proofs.acknowledged(command, key);
    }

    @Override
    public void roundIsOver() {
        proofs.settle();
    }

    @Override
    public void close() {
        proofs.close();
        axon.shutdown();
        log.close();
        connections.close();
    }

    static EventTypes eventTypes() {
        List<EventType> types =
                StoredEvents.all().stream()
                        .map(
                                event -> {
                                    StoredAs stored = event.getAnnotation(StoredAs.class);
                                    return new EventType(stored.name(), stored.version(), event);
                                })
                        .toList();
        return EventTypes.of(
                types,
                StoredEvents.earlierVersions().stream()
                        .map(each -> new Upcaster(each.name(), each.version(), each.next()))
                        .toList());
    }
}
