package vn.giamsat.api.wiring;

import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.InspectionDomain;
import vn.giamsat.api.maintenance.LoggedHistory;
import vn.giamsat.api.security.Gate;
import vn.giamsat.api.security.Reading;
import vn.giamsat.api.security.ViewBackedRights;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.fold.History;

import javax.sql.DataSource;

/** The doors of the write side and the read side, and what the gate knows from the latter. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    ConfigurerModule inspectionDomain() {
        return new InspectionDomain();
    }

    @Bean
    QuerySide querySide(
            @Qualifier(PoolConfiguration.PROCESSORS) DataSource writing,
            DataSource reading,
            History history) {
        return new QuerySide(writing, reading, history);
    }

    @Bean
    History history(EventLog log) {
        return new LoggedHistory(log);
    }

    @Bean
    ViewBackedRights viewedOffice(QuerySide views, EventLog log) {
        return new ViewBackedRights(views, log);
    }

    @Bean
    Gate gate(ViewBackedRights office) {
        return new Gate(office, office.current());
    }

    @Bean
    Reading reading(QuerySide views) {
        return new Reading(views.scopes());
    }
}
