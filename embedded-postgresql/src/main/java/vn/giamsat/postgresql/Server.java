package vn.giamsat.postgresql;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts and stops the server on one data folder, always through PostgreSQL's own {@code pg_ctl}.
 */
record Server(Home home, Programs programs) {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

    boolean start(int port) throws IOException {
        return control(START_LIMIT, "start", "-o", options(port));
    }

    /**
     * Fast first; immediate when that does not help, which costs a recovery at the next start but
     * no data.
     */
    boolean stop() throws IOException {
        return control(STOP_LIMIT, "stop", "-m", "fast") || stopNow();
    }

    boolean stopNow() throws IOException {
        return control(STOP_LIMIT, "stop", "-m", "immediate");
    }

    private boolean control(Duration limit, String... verb) throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-D",
                                home.data().toString(),
                                "-w",
                                "-t",
                                Long.toString(limit.toSeconds())));
        arguments.addAll(List.of(verb));
        return programs.run(limit.plus(GRACE), "pg_ctl", arguments);
    }

    private static String options(int port) {
        return String.join(
                " -c ",
                "-p " + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "shared_preload_libraries=pg_stat_statements",
                "timezone=UTC",
                "log_timezone=UTC");
    }
}
