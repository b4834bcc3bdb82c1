package vn.giamsat.api.timeline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.text.Names;
import vn.giamsat.view.QuerySide;

/** The one that tells what happened, to people and to programs. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    TimelineFormatter timelineFormatter(QuerySide views, JsonMapper json) {
        return new TimelineFormatter(new Names(views.accounts()), json);
    }
}
