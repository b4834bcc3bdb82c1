package vn.giamsat.api.command;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.evidence.FilesToName;
import vn.giamsat.api.security.Callers;
import vn.giamsat.api.security.Reading;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.view.QuerySide;

import java.time.Clock;

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

    @Bean
    HolderOfClaim holderOfClaim(QuerySide views, EventLog log, Callers callers, Reading reading) {
        return new HolderOfClaim(views, log, callers, reading);
    }

    /** The gate stands on the bus already; whom it turns away learns nothing about files. */
    @Bean
    SendCommand commandDesk(
            CommandBus bus,
            EventStore events,
            EventLog log,
            FilesToName files,
            HolderOfClaim holders,
            Clock clock,
            QuerySide views,
            OfficeProcedure procedure) {
        bus.registerHandlerInterceptor(new EvidenceOfCommand(files));
        bus.registerHandlerInterceptor(new ReferencesOfCommand(log::typesOf));
        bus.registerHandlerInterceptor(new PapersOfCommand());
        bus.registerHandlerInterceptor(new DaysOfCommand(clock, FoundingDay.by(views, procedure)));
        return new SendCommand(bus, events, log.receipts(), holders);
    }
}
