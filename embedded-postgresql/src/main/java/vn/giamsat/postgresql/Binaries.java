package vn.giamsat.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The unpacked programs of one PostgreSQL version. */
record Binaries(Path folder) {

    private static final String UNPACKED = ".unpacked";

    static String version() {
        return Version.BUNDLED;
    }

    static String majorVersion() {
        return version().substring(0, version().indexOf('.'));
    }

    /**
     * Unpacks into {@code <parent>/postgresql-<version>}, once; a half-unpacked folder is unpacked
     * again.
     */
    static Binaries under(Path parent) throws IOException {
        return under(parent, Platform.current());
    }

    static Binaries under(Path parent, Platform platform) throws IOException {
        Path folder = parent.resolve("postgresql-" + version());
        if (!Files.exists(folder.resolve(UNPACKED))) {
            Files.createDirectories(folder);
            try (InputStream archive = Binaries.class.getResourceAsStream(platform.archive())) {
                if (archive == null) {
                    throw new PostgresqlNotStarted(
                            Obstacle.NO_BINARIES_FOR_THIS_MACHINE,
                            platform.os() + " " + platform.architecture());
                }
                ProgramArchive.unpack(archive, folder);
            }
            Files.createFile(folder.resolve(UNPACKED));
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin")
                .resolve(Platform.current().isWindows() ? name + ".exe" : name)
                .toString();
    }

    private static final class Version {

        static final String BUNDLED = read();

        private static String read() {
            var properties = new Properties();
            try (InputStream resource = Binaries.class.getResourceAsStream("binaries.properties")) {
                properties.load(resource);
            } catch (IOException e) {
                throw new IllegalStateException(
                        "the module was packed without binaries.properties", e);
            }
            return properties.getProperty("version", "");
        }
    }
}
