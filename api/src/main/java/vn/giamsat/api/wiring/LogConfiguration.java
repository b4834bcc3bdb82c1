package vn.giamsat.api.wiring;

import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.InspectionDomain;
import vn.giamsat.StoredEvents;
import vn.giamsat.api.account.StartStep;
import vn.giamsat.api.maintenance.JdbcClaimsOfThePast;
import vn.giamsat.api.wiring.SigningConfiguration.PartOfNode;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.StoredAs;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.append.Claim;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.serialize.Upcaster;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** The log, and the closed list of what it may hold. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** Started and closed by {@link AxonLifecycle}, in step with the processors that read it. */
    @Bean(destroyMethod = "")
    EventLog eventLog(
            @Qualifier(PoolConfiguration.LOG) DataSource log,
            DataSource readers,
            LogOrigin origin,
            PartOfNode node,
            Supplier<UUID> ids,
            SecureRandom random) {
        var setup =
                EventLog.on(log, storedEvents(), origin, ids.get(), random)
                        .readingFrom(readers)
                        .claims(LogConfiguration::claimsOf);
        node.publishing().ifPresent(setup::publishing);
        return setup.build();
    }

    @Bean
    StartStep claimsOfThePast(JdbcClient jdbc, EventLog log) {
        return new StartStep(StartStep.UPGRADE, new JdbcClaimsOfThePast(jdbc, log)::makeOnce);
    }

    static EventTypes storedEvents() {
        return EventTypes.of(
                StoredEvents.all().stream().map(LogConfiguration::storedAs).toList(),
                StoredEvents.earlierVersions().stream()
                        .map(each -> new Upcaster(each.name(), each.version(), each.next()))
                        .toList());
    }

    private static EventType storedAs(Class<?> event) {
        StoredAs stored =
                Objects.requireNonNull(
                        event.getAnnotation(StoredAs.class),
                        () -> event.getName() + " says not how it is stored");
        return new EventType(stored.name(), stored.version(), event);
    }

    private static List<Claim> claimsOf(DomainEventMessage<?> message) {
        return message.getPayload() instanceof DomainEvent event
                ? InspectionDomain.uniqueKeys(event).stream()
                        .map(key -> new Claim(key.space(), key.key()))
                        .toList()
                : List.of();
    }
}
