package vn.giamsat.api.problem;

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

    @Bean
    RuleTexts ruleTexts() {
        return new RuleTexts();
    }
}
