package vn.giamsat.api.wiring;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.InspectionDomain;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.maintenance.LoggedHistory;
import vn.giamsat.api.policy.ParkedCommands;
import vn.giamsat.api.policy.PolicyRunner;
import vn.giamsat.api.policy.SeeToParkedCommands;
import vn.giamsat.eventlog.EventLog;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** The policies, read by one processor of their own. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    ParkedCommands parkedCommands(
            @Qualifier(PoolConfiguration.PROCESSORS) DataSource dataSource, Clock clock) {
        return new ParkedCommands(JdbcClient.create(dataSource), clock);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    ExecutorService policySenders() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("policy-sender").factory());
    }

    /** Asked for late: it needs the bus, and the bus is part of what is set up here. */
    @Bean
    @Lazy
    PolicyRunner policyRunner(
            SendCommand commands,
            ParkedCommands parked,
            @Qualifier("policySenders") ExecutorService senders) {
        return new PolicyRunner(InspectionDomain.policies(), commands, parked, senders);
    }

    @Bean
    SeeToParkedCommands seeToParkedCommands(
            ParkedCommands parked, ObjectProvider<PolicyRunner> runner, EventLog log) {
        return new SeeToParkedCommands(parked, runner::getObject, new LoggedHistory(log));
    }

    @Bean
    ConfigurerModule policies(ObjectProvider<PolicyRunner> runner) {
        return configurer ->
                configurer.eventProcessing(
                        processing ->
                                processing
                                        .registerEventHandler(c -> runner.getObject())
                                        .registerPooledStreamingEventProcessor(
                                                PolicyRunner.GROUP,
                                                c -> c.eventStore(),
                                                (c, processor) ->
                                                        processor
                                                                .initialSegmentCount(1)
                                                                .batchSize(1)
                                                                .initialToken(
                                                                        StreamableMessageSource
                                                                                ::createTailToken)
                                                                .enableCoordinatorClaimExtension()));
    }
}
