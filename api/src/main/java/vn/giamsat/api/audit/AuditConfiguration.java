package vn.giamsat.api.audit;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.view.QuerySide;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What shows and records the integrity of the log. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    LogUnderAudit logUnderAudit(EventLog log, LogOrigin origin, Clock clock) {
        return new LogUnderAudit(log, origin.name(), clock);
    }

    @Bean
    ReportIntegrity integrityDesk(LogUnderAudit log, QuerySide views, DrillRunner drills) {
        return new ReportIntegrity(log, views.auditActs(), drills);
    }

    /** One at a time; it dies with the product and is run again at the next start. */
    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ExecutorService tamperDrills() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("tamper-drill").factory());
    }

    @Bean
    DrillRunner drillRunner(
            LogUnderAudit log,
            QuerySide views,
            SendCommand desk,
            Clock clock,
            SecureRandom random,
            @Qualifier("tamperDrills") ExecutorService background) {
        return new DrillRunner(log, views.auditActs(), desk, clock, random, background);
    }

    @Bean
    KeyRotation keyCeremonies(LogUnderAudit log, QuerySide views, SendCommand desk) {
        return new KeyRotation(log, views.auditActs(), desk);
    }
}
