package vn.giamsat.postgresql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A server that outlived the program that started it. Whoever holds the home's lock may stop it.
 */
record LeftoverServer(Home home, Server server) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    void stop() throws IOException {
        Path pidFile = home.data().resolve("postmaster.pid");
        Optional<ProcessHandle> process = process(pidFile);
        if (process.isEmpty()) {
            return;
        }
        if (!isOurs(process.get())) {
            // the number was given to another program since: stopping it, or refusing to start,
            // would both be wrong
            Files.move(
                    pidFile,
                    pidFile.resolveSibling("postmaster.pid.stale"),
                    StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        LOG.warn(
                "Stopping PostgreSQL process {} left behind by an earlier run",
                process.get().pid());
        if (!server.stop()) {
            throw new PostgresqlNotStarted(
                    Obstacle.LEFTOVER_SERVER_DOES_NOT_STOP, process.get().pid(), home.data());
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        String words = info.commandLine().or(info::command).orElse("");
        boolean namesData = words.contains(home.data().toString());
        return words.contains("postgres") && (namesData || Platform.current().isWindows());
    }
}
