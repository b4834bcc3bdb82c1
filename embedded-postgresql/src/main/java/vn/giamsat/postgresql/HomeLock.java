package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Only one running program owns a home; the operating system lets go of the lock when that program
 * dies.
 */
final class HomeLock implements AutoCloseable {

    static final String FILE = "app.lock";

    /**
     * Homes held by this JVM. Closing any channel on a POSIX-locked file drops the lock of the
     * whole process, so a home we already hold must never be opened again only to find that out.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        return tryTake(home)
                .orElseThrow(() -> new PostgresqlNotStarted(Obstacle.HOME_IS_IN_USE, home));
    }

    /** Empty when another instance, in this JVM or elsewhere, holds the home. */
    static Optional<HomeLock> tryTake(Path home) throws IOException {
        Path key = home.toRealPath();
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        boolean locked = false;
        try {
            var channel =
                    FileChannel.open(
                            key.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (locked) {
                return Optional.of(new HomeLock(key, channel));
            }
            channel.close();
            return Optional.empty();
        } finally {
            if (!locked) {
                HELD.remove(key);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(home);
    }
}
