package vn.giamsat.api.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.view.QuerySide;

/** Language of a request, and where the texts of the pages are. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/page",
                "messages/term",
                "messages/state",
                "messages/past",
                "messages/receipt",
                "messages/difference",
                "messages/search",
                "messages/statistics",
                "messages/views",
                "messages/integrity");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(LanguageResolver.VIETNAMESE);
        return messages;
    }

    @Bean
    TimelineFormatter storyteller(QuerySide views, JsonMapper json) {
        return new TimelineFormatter(new Names(views.accounts()), json);
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

    @Bean
    PageProblems pageProblems(ProblemWriter problems, LocaleResolver locales) {
        return new PageProblems(problems, locales);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenLanguage(new LanguageResolver()))
                .excludePathPatterns("/api/**");
    }
}
