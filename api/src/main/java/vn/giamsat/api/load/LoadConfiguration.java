package vn.giamsat.api.load;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.api.asof.ReadTurns;
import vn.giamsat.api.problem.ProblemWriter;

import java.time.Duration;

/** Where requests wait, how many may, and how long. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    /** Who waits longer for a page asks again, and the page is made twice. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private static final int WAITING_FOR_EACH_PROCESSOR = 50;

    @Bean
    LoadShedding loadShedding(
            ReadTurns turns, @Qualifier("webPool") HikariDataSource pool, ProblemWriter problems) {
        return new LoadShedding(
                turns::longestWait,
                LONGEST_WAIT,
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
