package vn.giamsat.api.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.command.CommandDesk;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.tree.Origin;
import vn.giamsat.view.QuerySide;

import java.time.Clock;

/** What shows and records the integrity of the log. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    LogUnderAudit logUnderAudit(EventLog log, Origin origin, Clock clock) {
        return new LogUnderAudit(log, origin.name(), clock);
    }

    @Bean
    IntegrityDesk integrityDesk(LogUnderAudit log, QuerySide views) {
        return new IntegrityDesk(log, views.auditActs());
    }

    @Bean
    KeyCeremonies keyCeremonies(LogUnderAudit log, QuerySide views, CommandDesk desk) {
        return new KeyCeremonies(log, views.auditActs(), desk);
    }
}
