package vn.giamsat.api.read;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFileRow;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.unit.UnitRow;

import java.util.List;

/** Which part of a list is asked for, and what of a row is only for finding it. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration implements WebMvcConfigurer {
    @JsonIgnoreProperties({"search", "sortName"})
    private interface WithoutWhatIsForFinding {}

    @Bean
    JsonMapperBuilderCustomizer rowsAsTheyAreShown() {
        return mapper ->
                List.of(AccountRow.class, UnitRow.class, DelegationRow.class, CaseFileRow.class)
                        .forEach(row -> mapper.addMixIn(row, WithoutWhatIsForFinding.class));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageRequestResolver());
    }

    /** Programs are told; people who type an address are shown the page all the same. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoUnknownParameters()).addPathPatterns("/api/**");
    }
}
