package vn.giamsat.api.lookback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which forms what differs is handed out. */
@Configuration(proxyBeanMethods = false)
class LookbackConfiguration {

    @Bean
    DifferenceAsCsv differenceAsCsv() {
        return new DifferenceAsCsv();
    }
}
