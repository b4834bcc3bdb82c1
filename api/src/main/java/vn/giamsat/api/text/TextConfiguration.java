package vn.giamsat.api.text;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Language of a request, and where the texts of the pages are. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/page",
                "messages/frame",
                "messages/home",
                "messages/form",
                "messages/formpage",
                "messages/term",
                "messages/state",
                "messages/past",
                "messages/list",
                "messages/receipt",
                "messages/difference",
                "messages/search",
                "messages/statistics",
                "messages/views",
                "messages/integrity",
                "messages/import");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(LanguageResolver.VIETNAMESE);
        return messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenLanguage(new LanguageResolver()))
                .excludePathPatterns("/api/**");
    }
}
