package vn.giamsat.api.procedure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.account.StartStep;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.view.QuerySide;

/** What decisions read of the office's procedure, and its first version. */
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

    @Bean
    OfficeProcedure officeProcedure(EventLog log) {
        return new LoggedProcedure(log);
    }

    @Bean
    ExaminedUnits examinedUnits(QuerySide views, EventLog log) {
        return new OpenedCases(views, log);
    }

    /** No case is opened before there are rules under which it could be. */
    @Bean
    StartStep firstProcedure(SendCommand commands, EventLog log) {
        var shipped = new ShippedProcedure(commands, log);
        return new StartStep(StartStep.PROCEDURE, shipped::recordIfMissing);
    }
}
