package vn.giamsat.api.wiring;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.serialize.TokenSerializer;
import vn.giamsat.procedure.OfficeProcedure;

import java.time.Clock;

/** What Axon is made of here, for the wiring and for the check of the wiring. */
record AxonParts(
        EventLog log,
        EventStore eventStore,
        CommandBus commandBus,
        TransactionManager transactions,
        TokenStore tokenStore,
        TokenSerializer tokenSerializer,
        Clock clock,
        OfficeProcedure procedure,
        ExaminedUnits examined) {}
