package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.evidence.FilesToName;
import vn.giamsat.eventlog.EventLog;

/** The desk and what it works with. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    @Bean
    CommandCatalogue commandCatalogue() {
        return new CommandCatalogue();
    }

    @Bean
    CommandReader commandReader() {
        return new CommandReader();
    }

    /** The gate stands on the bus already; whom it turns away learns nothing about files. */
    @Bean
    SendCommand commandDesk(CommandBus bus, EventStore events, EventLog log, FilesToName files) {
        bus.registerHandlerInterceptor(new EvidenceOfCommand(files));
        bus.registerHandlerInterceptor(new ReferencesOfCommand(log::typesOf));
        return new SendCommand(bus, events, log.receipts());
    }
}
