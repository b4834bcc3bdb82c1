package vn.giamsat.postgresql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL that lives and dies with the program, on the loopback address only, with its data
 * kept in one home folder. A server left behind by a killed program is stopped and taken over by
 * the next start; no data is ever deleted.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);
    private static final int PORTS_TO_TRY = 3;

    private final HomeLock lock;
    private final Server server;
    private final String password;
    private final int port;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedPostgresql(HomeLock lock, Server server, String password, int port) {
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.port = port;
    }

    /**
     * Returns once the server takes connections; the first start on a home also unpacks it and
     * makes its data.
     *
     * @throws PostgresqlNotStarted with what to do about it, in Vietnamese and English
     */
    public static EmbeddedPostgresql start(EmbeddedPostgresqlSettings settings) {
        try {
            Home home = Home.at(settings.home());
            HomeLock lock = HomeLock.take(home.folder());
            return startLocked(home, home.folder(), settings.port(), lock);
        } catch (IOException e) {
            throw new PostgresqlNotStarted(e, Obstacle.HOME_CANNOT_BE_USED, settings.home(), e);
        }
    }

    /**
     * Takes the lock over: it is let go of when the start fails, and by {@link #close()} when it
     * does not.
     */
    static EmbeddedPostgresql startLocked(Home home, Path binariesParent, int port, HomeLock lock)
            throws IOException {
        boolean started = false;
        try {
            long begin = System.nanoTime();
            ServerUser user = ServerUserChoice.forData(home.data());
            var programs = new Programs(home, Binaries.under(binariesParent), user);
            var server = new Server(home, programs);
            new LeftoverServer(home, server).stop();
            new DataFolder(home, programs).prepare();
            home.record(user);
            String password = SuperuserPassword.of(home);
            int taken = start(home, server, port);
            started = true;
            long millis = (System.nanoTime() - begin) / 1_000_000;
            LOG.info(
                    "PostgreSQL {} on port {}, as {}, in {} ms",
                    Binaries.version(),
                    taken,
                    user.kind(),
                    millis);
            return new EmbeddedPostgresql(lock, server, password, taken);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /**
     * Stops the server; close connection pools first, for whoever is still connected is cut off.
     */
    @Override
    public void close() {
        if (!open.getAndSet(false)) {
            return;
        }
        try (lock) {
            if (!server.stop()) {
                LOG.error(
                        "PostgreSQL did not stop; the next start takes it over. See {}",
                        server.home().log());
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL was not stopped cleanly; the next start takes it over", e);
        }
    }

    /**
     * For data nobody will read again: no farewell to clients, no last checkpoint, and the home
     * stays locked.
     */
    void abandon() throws IOException {
        if (open.getAndSet(false)) {
            server.stopNow();
        }
    }

    private static int start(Home home, Server server, int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int candidate = port == 0 ? LoopbackPort.free() : port;
            if (port != 0 && LoopbackPort.isTaken(port)) {
                throw new PostgresqlNotStarted(Obstacle.PORT_IS_TAKEN, port);
            }
            if (server.start(candidate)) {
                return candidate;
            }
            // between picking a free port and starting on it, another program may have taken it
            if (port != 0 || attempt == PORTS_TO_TRY || !LoopbackPort.isTaken(candidate)) {
                throw new PostgresqlNotStarted(
                        Obstacle.SERVER_DID_NOT_START, home.log(), home.lastLogLines());
            }
        }
    }
}
