package vn.giamsat.api.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import vn.giamsat.api.wiring.DatabaseConfiguration.MigratedDatabase;

import javax.sql.DataSource;

/**
 * Three pools that do not cross: readers, whoever feeds the views, and the log itself, which
 * appends, listens, sequences and is read by what follows it. Each can starve alone. A connection
 * is taken only when the first statement needs it.
 */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    static final String PROCESSORS = "processors";
    static final String LOG = "log";

    @Bean(defaultCandidate = false)
    HikariDataSource webPool(MigratedDatabase database, DatabaseSettings settings) {
        return pool("web", database.access(), settings.database().web());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource processorPool(MigratedDatabase database, DatabaseSettings settings) {
        return pool(PROCESSORS, database.access(), settings.database().processors());
    }

    @Bean(defaultCandidate = false)
    HikariDataSource logPool(MigratedDatabase database, DatabaseSettings settings) {
        return pool(LOG, database.access(), settings.database().log());
    }

    @Bean
    @Qualifier(LOG)
    DataSource logDataSource(@Qualifier("logPool") HikariDataSource pool) {
        return new LazyConnectionDataSourceProxy(pool);
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("webPool") HikariDataSource pool) {
        return new LazyConnectionDataSourceProxy(pool);
    }

    @Bean
    @Qualifier(PROCESSORS)
    DataSource processorDataSource(@Qualifier("processorPool") HikariDataSource pool) {
        return new LazyConnectionDataSourceProxy(pool);
    }

    @Bean
    @Primary
    PlatformTransactionManager webTransactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    @Qualifier(PROCESSORS)
    PlatformTransactionManager processorTransactions(@Qualifier(PROCESSORS) DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    private static HikariDataSource pool(
            String name, Database database, DatabaseSettings.Pool limits) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().role());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(limits.connections());
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "giamsat-" + name);
        config.addDataSourceProperty("options", limits.serverOptions());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
