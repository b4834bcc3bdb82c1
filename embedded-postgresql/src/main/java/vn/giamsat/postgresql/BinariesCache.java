package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Programs unpacked once per user, so that every test JVM does not pay for it; only a folder nobody
 * else can write to is trusted.
 */
final class BinariesCache {

    private BinariesCache() {}

    /**
     * Holds complete binaries; empty when the user's own folder cannot be used or is not the user's
     * alone.
     */
    static Optional<Path> folder() {
        return folder(Path.of(System.getProperty("user.home"), ".cache", "giamsat"));
    }

    static Optional<Path> folder(Path cache) {
        try {
            Permissions.privateFolder(cache);
            if (!Files.isDirectory(cache, LinkOption.NOFOLLOW_LINKS)
                    || !Permissions.isMineAlone(cache)) {
                return Optional.empty();
            }
            Path lock = cache.resolve("postgresql-" + Binaries.version() + ".lock");
            try (var channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                Binaries.under(cache);
                return held.isValid() ? Optional.of(cache) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
