package vn.giamsat.api.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.text.RuleTexts;

import java.util.UUID;
import java.util.function.Supplier;

/** How problems are told. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {
    @Bean
    ProblemWriter problemWriter(Supplier<UUID> ids, JsonMapper json) {
        return new ProblemWriter(ids, json);
    }

    @Bean
    ApiProblems apiProblems(ProblemWriter writer) {
        return new ApiProblems(writer);
    }

    @Bean
    FilterFailures filterFailures(ProblemWriter writer) {
        return new FilterFailures(writer);
    }

    @Bean
    RequestRejectedHandler rejectedRequests(ProblemWriter writer) {
        return new RejectedRequests(writer);
    }

    /** Beneath our own pages, for what never reaches them. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
        return server ->
                server.addContextCustomizers(
                        context -> {
                            if (context.getParent() instanceof StandardHost host) {
                                host.setErrorReportValveClass(BareErrors.class.getName());
                            }
                        });
    }

    @Bean
    RuleTexts ruleTexts() {
        return new RuleTexts();
    }
}
