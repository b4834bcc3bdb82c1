package vn.giamsat.api.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server's two roles, made once and kept where only we may read. */
final class RolePasswords {

    private static final String FILE = "database-roles.properties";

    private RolePasswords() {}

    static Properties in(Path home) {
        Path file = home.resolve(FILE);
        try {
            return Files.exists(file) ? read(file) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return passwords;
    }

    private static Properties make(Path file) throws IOException {
        var passwords = new Properties();
        passwords.setProperty("owner", random());
        passwords.setProperty("application", random());
        Path half =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(), "roles", ".tmp", onlyMine(file));
        try (var writer = Files.newBufferedWriter(half)) {
            passwords.store(writer, "roles of the embedded PostgreSQL");
        }
        // whole or not at all: half a file would lock us out of our own data
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return passwords;
    }

    private static FileAttribute<?>[] onlyMine(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
