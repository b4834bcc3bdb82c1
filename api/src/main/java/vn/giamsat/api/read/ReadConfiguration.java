package vn.giamsat.api.read;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.security.Reading;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.unit.UnitRow;

import java.time.Clock;
import java.util.List;

/** How reads get at what they show, and what of a row is only for finding it. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {
    @JsonIgnoreProperties({"search", "sortName"})
    private interface WithoutWhatIsForFinding {}

    @Bean
    JsonMapperBuilderCustomizer rowsAsTheyAreShown() {
        return mapper ->
                List.of(AccountRow.class, UnitRow.class, DelegationRow.class, CaseFileRow.class)
                        .forEach(row -> mapper.addMixIn(row, WithoutWhatIsForFinding.class));
    }

    @Bean
    Diary diary(JsonMapper json) {
        return new Diary(json);
    }

    @Bean
    AsOf asOf(EventLog log, QuerySide views, Clock clock) {
        return new AsOf(log.positions(), views, clock);
    }

    @Bean
    WebMvcConfigurer looks(
            Reading reading, EventLog log, QuerySide views, AsOf moments, Clock clock) {
        OwnWrites writes = new OwnWrites(log.positions(), views, new Visibility(views, reading));
        ReadContexts office =
                new ReadContexts(reading, moments, new Impersonation(views.accounts()), clock);
        ReadContextResolver looks = new ReadContextResolver(office, writes);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(List.of(looks, new PageRequestResolver()));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new NothingIsWrittenInThePast());
            }
        };
    }
}
