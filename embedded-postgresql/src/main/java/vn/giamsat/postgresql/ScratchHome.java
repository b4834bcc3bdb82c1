package vn.giamsat.postgresql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The home of a throw-away server, the only kind of home that is ever deleted; a marker file tells
 * it from all others.
 */
record ScratchHome(Home home, HomeLock lock) {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchHome.class);
    private static final String PREFIX = "giamsat-scratch-postgresql-";
    private static final String MARKER = "throw-away";

    /**
     * The marker comes after the lock, so that nobody takes a home being made for an abandoned one.
     */
    static ScratchHome create() throws IOException {
        Home home = Home.at(Files.createTempDirectory(PREFIX));
        HomeLock lock = HomeLock.take(home.folder());
        Files.createFile(home.folder().resolve(MARKER));
        return new ScratchHome(home, lock);
    }

    EmbeddedPostgresql start() throws IOException {
        boolean foreign = ServerUserChoice.forData(home.data()).isForeign();
        Path binaries = foreign ? home.folder() : BinariesCache.folder().orElse(home.folder());
        return EmbeddedPostgresql.startLocked(home, binaries, 0, lock);
    }

    void discard(EmbeddedPostgresql server) {
        server.close(true);
        delete(home.folder());
    }

    /** Removes what killed JVMs of this user left behind, their servers included. */
    static void removeAbandoned() throws IOException {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        try (var homes = Files.newDirectoryStream(temp, PREFIX + "*")) {
            for (Path folder : homes) {
                removeIfAbandoned(folder);
            }
        }
    }

    private static void removeIfAbandoned(Path folder) {
        try {
            if (!isOurs(folder)) {
                return;
            }
            var lock = HomeLock.tryTake(folder);
            if (lock.isPresent()) {
                try (var held = lock.get()) {
                    new ScratchHome(new Home(folder.toRealPath()), held).stopLeftover();
                    delete(folder);
                }
            }
        } catch (IOException | PostgresqlNotStarted e) {
            // another JVM may be removing it at the same moment; a scratch home must not keep a
            // test from running
            LOG.debug("Abandoned scratch home {} was not removed", folder, e);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)
                && Permissions.isMine(folder);
    }

    private void stopLeftover() throws IOException {
        if (Files.exists(home.data().resolve("postmaster.pid"))) {
            ServerUser user = ServerUserChoice.forData(home.data());
            Path binaries =
                    user.isForeign() ? home.folder() : BinariesCache.folder().orElse(home.folder());
            var programs = new Programs(home, Binaries.under(binaries), user);
            new LeftoverServer(home, new Server(home, programs)).stop();
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.debug("Scratch home {} was not removed", folder, e);
        }
    }
}
