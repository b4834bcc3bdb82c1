package vn.giamsat.api.session;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;

import javax.sql.DataSource;

/**
 * Sessions stand beside the other tables of the edge, outlive a restart, and are those of every
 * node. They are read and written with the readers' connections, never with those of the log.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    @Bean
    StoredSessions storedSessions(
            DataSource readers, PlatformTransactionManager transactions, SessionSettings settings) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new StoredSessions(
                stored(readers, TransactionOperations.withoutTransaction(), settings),
                stored(readers, apart, settings));
    }

    private static JdbcIndexedSessionRepository stored(
            DataSource readers, TransactionOperations transactions, SessionSettings settings) {
        var stored = new JdbcIndexedSessionRepository(new JdbcTemplate(readers), transactions);
        stored.setTableName("edge.session");
        stored.setConversionService(TextOnly.conversion());
        stored.setDefaultMaxInactiveInterval(settings.lasts());
        return stored;
    }

    @Bean
    SessionRepository<?> sessionRepository(StoredSessions sessions) {
        return new QuietSessions<>(sessions.read(), sessions.written());
    }

    /** As {@code server.servlet.session.cookie} says; the browser forgets it when it is closed. */
    @Bean
    CookieSerializer sessionCookie(ServerProperties server) {
        Cookie wanted = server.getServlet().getSession().getCookie();
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(Objects.requireNonNullElse(wanted.getName(), "session"));
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        if (Boolean.TRUE.equals(wanted.getSecure())) {
            cookie.setUseSecureCookie(true);
        }
        if (wanted.getSameSite() != null) {
            cookie.setSameSite(wanted.getSameSite().attributeValue());
        }
        return cookie;
    }

    /** Those that are over are forgotten by and by; they open nothing in the meantime. */
    record StoredSessions(JdbcIndexedSessionRepository read, JdbcIndexedSessionRepository written) {

        @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
        void forgetEnded() {
            written.cleanUpExpiredSessions();
        }
    }
}
