package vn.giamsat.postgresql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The home of a throw-away server, the only kind of home that is ever deleted; a marker file tells
 * it from all others.
 */
record ScratchHome(Home home, HomeLock lock) {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchHome.class);
    static final String PREFIX = "giamsat-scratch-postgresql-";

    /**
     * The marker comes after the lock, so that nobody takes a home being made for an abandoned one.
     */
    static ScratchHome create() throws IOException {
        Home home = Home.at(Files.createTempDirectory(PREFIX));
        HomeLock lock = HomeLock.take(home.folder());
        Files.createFile(home.folder().resolve(Home.THROW_AWAY));
        return new ScratchHome(home, lock);
    }

    EmbeddedPostgresql start() throws IOException {
        return EmbeddedPostgresql.startLocked(
                home, binaries(ServerUserChoice.forData(home.data())), 0, lock);
    }

    void discard(EmbeddedPostgresql server) {
        try (lock) {
            server.abandon();
            delete(home.folder());
        } catch (IOException e) {
            LOG.debug("Scratch home {} is left for the next JVM to remove", home.folder(), e);
        }
    }

    /** Removes what killed JVMs of this user left behind, their servers included. */
    static void removeAbandoned() throws IOException {
        removeAbandoned(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void removeAbandoned(Path temp) throws IOException {
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

    /** Another user could not pass into this user's own cache. */
    private Path binaries(ServerUser user) {
        return user.isForeign() ? home.folder() : BinariesCache.folder().orElse(home.folder());
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && new Home(folder).isThrowAway()
                && Permissions.isMine(folder);
    }

    private void stopLeftover() throws IOException {
        if (Files.exists(home.data().resolve("postmaster.pid"))) {
            ServerUser user = ServerUserChoice.forData(home.data());
            var programs = new Programs(home, Binaries.under(binaries(user)), user);
            new LeftoverServer(home, new Server(home, programs)).stop();
        }
    }

    /**
     * The marker goes near the end, so that whoever is killed half-way leaves a home the next one
     * still recognises.
     */
    private static void delete(Path folder) throws IOException {
        var last = List.of(folder.resolve(Home.THROW_AWAY), folder.resolve(HomeLock.FILE), folder);
        try (var paths = Files.walk(folder)) {
            var first =
                    paths.filter(path -> !last.contains(path)).sorted(Comparator.reverseOrder());
            for (Path path : (Iterable<Path>) first::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : last) {
            Files.deleteIfExists(path);
        }
    }
}
