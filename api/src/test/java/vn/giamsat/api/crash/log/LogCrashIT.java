package vn.giamsat.api.crash.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The log is killed at random under load, again and again on what it left: the program, all of
 * PostgreSQL, or one process of it. {@code -Dgiamsat.kills=300} makes it the long campaign, {@code
 * -Dgiamsat.seed=…} repeats one.
 */
class LogCrashIT {

    private static final Logger LOG = LoggerFactory.getLogger(LogCrashIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int KILLS = Integer.getInteger("giamsat.kills", 6);
    private static final long SEED = Long.getLong("giamsat.seed", System.nanoTime());

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_acknowledged_outlives_every_kill_and_every_checkpoint_goes_on_from_the_last(
            @TempDir Path home) throws Exception {
        LOG.info("{} kills, giamsat.seed={}", KILLS, SEED);
        var random = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            LogProcess log = LogProcess.start(home, acknowledged);
            assertIsWhole(log, home);
            log.go();
            awaitAppends(log, random.nextInt(50, 1_500));
            kill(log, kill % 3, random);
        }
        try (LogProcess log = LogProcess.start(home, acknowledged)) {
            assertIsWhole(log, home);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 50);
    }

    /** A judge who would acquit everybody proves nothing. */
    @Test
    void the_judge_sees_what_was_lost_moved_or_signed_falsely(@TempDir Path home) throws Exception {
        try (LogProcess log = LogProcess.start(home, acknowledged)) {
            log.go();
            awaitAppends(log, 200);
            log.killProgram();
        }
        try (LogProcess log = LogProcess.start(home, acknowledged)) {
            assertIsWhole(log, home);
            var judge = new LogJudge(log.superuser(), home);
            JdbcClient jdbc = JdbcClient.create(log.superuser());
            jdbc.sql("alter table log.position disable trigger all").update();
            jdbc.sql("alter table log.checkpoint disable trigger all").update();

            assertThat(judge.faults(Set.of("never-appended 0")))
                    .singleElement()
                    .asString()
                    .contains("acknowledged and lost");
            jdbc.sql("update log.checkpoint set root = sha256('x')").update();
            assertThat(judge.faults(Set.of())).anyMatch(fault -> fault.contains("signature"));
            jdbc.sql("delete from log.position where position = 7").update();
            assertThat(judge.faults(acknowledged))
                    .anyMatch(fault -> fault.contains("acknowledged and lost"))
                    .anyMatch(fault -> fault.contains("positions or leaves"));
        }
    }

    private void kill(LogProcess log, int victim, SplittableRandom random) throws Exception {
        switch (victim) {
            case 0 -> log.killProgram();
            case 1 -> log.killServer();
            default -> {
                log.killBackend(random);
                awaitAppends(log, random.nextInt(50, 500));
                log.killProgram();
            }
        }
    }

    private static void awaitAppends(LogProcess log, long more) {
        long before = log.acknowledged();
        await().atMost(PATIENCE).until(() -> log.acknowledged() >= before + more);
    }

    private void assertIsWhole(LogProcess log, Path home) throws IOException {
        var judge = new LogJudge(log.superuser(), home);
        await().atMost(PATIENCE).until(judge::isSettled);
        assertThat(judge.faults(acknowledged)).as("giamsat.seed=%d", SEED).isEmpty();
    }
}
