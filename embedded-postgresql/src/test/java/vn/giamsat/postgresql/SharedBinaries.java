package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves a test that is not about unpacking the time to unpack. */
final class SharedBinaries {

    private SharedBinaries() {}

    static void linkInto(Path home) throws IOException {
        Path name = Path.of("postgresql-" + Binaries.version());
        Path cache = BinariesCache.folder().orElseThrow();
        Files.createSymbolicLink(Files.createDirectories(home).resolve(name), cache.resolve(name));
    }
}
