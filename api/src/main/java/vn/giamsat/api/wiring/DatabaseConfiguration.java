package vn.giamsat.api.wiring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import vn.giamsat.postgresql.EmbeddedPostgresql;
import vn.giamsat.postgresql.EmbeddedPostgresqlSettings;

/**
 * The embedded database, or the external one when {@code spring.datasource.url} names it; either is
 * migrated before anybody else gets hold of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** A database whose tables are laid. */
    record MigratedDatabase(Database access) {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "spring.datasource.url",
            matchIfMissing = true,
            havingValue = "embedded")
    static class Embedded {

        /** Closed by Spring after the pools, which depend on it. */
        @Bean(destroyMethod = "close")
        EmbeddedPostgresql embeddedPostgresql(DatabaseSettings settings) {
            return EmbeddedPostgresql.start(
                    new EmbeddedPostgresqlSettings(settings.home(), settings.postgresql().port()));
        }

        @Bean
        MigratedDatabase database(EmbeddedPostgresql server, DatabaseSettings settings) {
            return migrated(EmbeddedDatabase.prepare(server, settings.home()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url")
    static class External {

        @Bean
        MigratedDatabase database(Environment environment, DatabaseSettings settings) {
            var owner = settings.database().owner();
            if (owner == null) {
                throw new StartRefused(
                        "giamsat.database.owner.username and .password are needed with"
                                + " spring.datasource.url: that role lays the tables");
            }
            return migrated(
                    new Database(
                            environment.getRequiredProperty("spring.datasource.url"),
                            new Database.Login(owner.username(), owner.password()),
                            new Database.Login(
                                    environment.getRequiredProperty("spring.datasource.username"),
                                    environment.getRequiredProperty(
                                            "spring.datasource.password"))));
        }
    }

    private static MigratedDatabase migrated(Database database) {
        Migrations.run(database);
        return new MigratedDatabase(database);
    }
}
