package vn.giamsat.api.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

import vn.giamsat.api.problem.ProblemWriter;

/** How a page that cannot be shown says why. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    PageProblems pageProblems(ProblemWriter problems, LocaleResolver locales) {
        return new PageProblems(problems, locales);
    }
}
