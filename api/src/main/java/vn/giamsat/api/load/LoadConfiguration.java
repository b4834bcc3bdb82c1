package vn.giamsat.api.load;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.asof.ReadTurns;
import vn.giamsat.api.problem.ProblemWriter;

/** Where requests wait, and how many may. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    /** Two processors answer some two hundred pages a second: half a second of waiting. */
    private static final int WAITING_FOR_EACH_PROCESSOR = 50;

    @Bean
    LoadShedding loadShedding(
            ReadTurns turns, @Qualifier("webPool") HikariDataSource pool, ProblemWriter problems) {
        return new LoadShedding(
                turns::waiting,
                () -> waitingFor(pool),
                WAITING_FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(),
                problems);
    }

    private static int waitingFor(HikariDataSource pool) {
        @Nullable HikariPoolMXBean running = pool.getHikariPoolMXBean();
        return running == null ? 0 : running.getThreadsAwaitingConnection();
    }
}
