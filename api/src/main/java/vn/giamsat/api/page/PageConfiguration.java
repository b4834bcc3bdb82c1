package vn.giamsat.api.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.giamsat.api.problem.ProblemWriter;

/** That the parts of a page agree, and how one that cannot be shown says why. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private final OneSnapshot snapshot;

    PageConfiguration(PlatformTransactionManager transactions) {
        this.snapshot = new OneSnapshot(transactions);
    }

    @Bean
    OneSnapshot oneSnapshot() {
        return snapshot;
    }

    /** The last to be asked before a page, and so the first after it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(snapshot).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    PageProblems pageProblems(ProblemWriter problems, LocaleResolver locales) {
        return new PageProblems(problems, locales);
    }
}
