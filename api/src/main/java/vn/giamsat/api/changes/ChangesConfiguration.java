package vn.giamsat.api.changes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.giamsat.view.QuerySide;

/** Which pages remember who looked at them. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    WebMvcConfigurer lookedAt(JdbcLastLooks looks, ChangesSinceLastLook changes, QuerySide views) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LastLookRecorder(looks, changes, views))
                        .addPathPatterns("/inspections/*", "/recommendations/*", "/delegations/*");
            }
        };
    }
}
