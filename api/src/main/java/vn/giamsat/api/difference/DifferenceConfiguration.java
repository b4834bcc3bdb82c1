package vn.giamsat.api.difference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which forms what differs is handed out. */
@Configuration(proxyBeanMethods = false)
class DifferenceConfiguration {

    @Bean
    DifferenceAsCsv differenceAsCsv() {
        return new DifferenceAsCsv();
    }
}
