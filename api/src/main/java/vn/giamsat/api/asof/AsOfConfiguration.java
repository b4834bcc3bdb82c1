package vn.giamsat.api.asof;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.giamsat.api.security.Reading;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;

import java.time.Clock;
import java.util.List;

/** How a request gets its moment and its eyes, and how its links and forms keep them. */
@Configuration(proxyBeanMethods = false)
class AsOfConfiguration {

    @Bean
    AsOf asOf(EventLog log, QuerySide views, Clock clock) {
        return new AsOf(log.positions(), views, clock);
    }

    @Bean
    ReadTurns readTurns(@Value("${giamsat.database.web.connections}") int connections) {
        return ReadTurns.within(connections);
    }

    @Bean
    WebMvcConfigurer readContexts(
            Reading reading,
            EventLog log,
            QuerySide views,
            AsOf moments,
            ReadTurns turns,
            Clock clock) {
        OwnWrites writes = new OwnWrites(log.positions(), views, new Visibility(views, reading));
        ReadContexts contexts =
                new ReadContexts(reading, moments, new Impersonation(views.accounts()), clock);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReadContextResolver(contexts, writes, turns));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NothingIsWrittenInThePast());
                registry.addInterceptor(new NothingStaysRequired(views));
            }
        };
    }

    @Bean
    SmartInitializingSingleton linksStayInThePast(SpringTemplateEngine engine) {
        return () -> engine.setLinkBuilder(new AsOfLinks());
    }

    @Bean
    static BeanPostProcessor formsStayInThePast() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor others
                        ? new AsOfForms(others)
                        : bean;
            }
        };
    }
}
