package vn.giamsat.api.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Two ways in that never mix: programs carry a token to {@code /api}, people have a session for
 * everything else. Whatever is not opened here needs somebody known.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

    @Bean
    Credentials credentials(JdbcClient jdbc, Clock clock) {
        return new Credentials(jdbc, clock);
    }

    @Bean
    AccessTokens tokens(JdbcClient jdbc, Clock clock, SecureRandom random, Supplier<UUID> ids) {
        return new AccessTokens(jdbc, clock, random, ids);
    }

    @Bean
    SignInThrottle signInThrottle(JdbcClient jdbc, Clock clock) {
        return new SignInThrottle(jdbc, clock);
    }

    @Bean
    SignIn signIn(Credentials credentials, SignInThrottle throttle, Callers callers) {
        return new SignIn(credentials, throttle, callers);
    }

    @Bean
    Housekeeping signInHousekeeping(SignInThrottle throttle) {
        return new Housekeeping(throttle);
    }

    @Bean
    EnabledAccountSignsInAnew enabledAccountSignsInAnew(
            AccessTokens tokens, Credentials credentials) {
        return new EnabledAccountSignsInAnew(tokens, credentials);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AccessTokens tokens,
            Callers callers,
            LocaleResolver locales,
            Clock clock,
            RefusalProblems problems) {
        return http.securityMatcher("/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie speaks for anybody here
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .addFilterBefore(
                        new TokenFilter(tokens, callers, locales, clock), AuthorizationFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/api/tokens")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    @Bean
    LargePosts largePosts(
            @Value("${server.tomcat.max-http-form-post-size}") DataSize text,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files,
            UnsentPosts unsent) {
        return new LargePosts(text, files, unsent);
    }

    /** Only in the chain of people, not before all of them. */
    @Bean
    FilterRegistrationBean<LargePosts> largePostsInTheirChain(LargePosts largePosts) {
        var registration = new FilterRegistrationBean<>(largePosts);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SessionSignIns sessionSignIns(
            Callers callers,
            Credentials credentials,
            LocaleResolver locales,
            Clock clock,
            @Value("${giamsat.session.lasts}") Duration lasts) {
        return new SessionSignIns(callers, credentials, locales, clock, lasts);
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            SignIn signIn,
            SessionSignIns sessions,
            UnsentPosts unsent,
            RefusalProblems refusals,
            PageToken token,
            Clock clock,
            LargePosts largePosts) {
        return http.headers(SecurityHeaders::write)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(s -> s.sessionFixation(f -> f.migrateSession()))
                .requestCache(cache -> cache.disable()) // the sign-in page carries where one wanted
                .csrf(token::isAskedFor)
                .exceptionHandling(
                        e ->
                                e.accessDeniedHandler(new PostedPage(unsent))
                                        .authenticationEntryPoint(
                                                new LeadToSignIn(unsent, refusals)))
                .authenticationProvider(new PageSignIn(signIn, clock))
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .successHandler(SignInLeadsOn::succeeded)
                                        .failureHandler(SignInLeadsOn::failed)
                                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(largePosts, CsrfFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                "/sign-in",
                                                "/static/**",
                                                "/favicon.ico",
                                                "/actuator/health/liveness")
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .hasRole("ADMINISTRATOR")
                                        .anyRequest()
                                        .authenticated())
                .build();
    }
}
