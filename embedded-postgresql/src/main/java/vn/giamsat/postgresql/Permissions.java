package vn.giamsat.postgresql;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may read what: folders and secrets are the owner's alone. Without POSIX permissions nothing
 * is changed.
 */
final class Permissions {

    private Permissions() {}

    static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            set(folder, "rwx------");
        }
        return folder;
    }

    /**
     * PostgreSQL refuses a data folder that others may read; copies and checkouts often loosen it.
     */
    static void ownerOnlyFolder(Path folder) throws IOException {
        set(folder, "rwx------");
    }

    static void ownerOnlyFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        set(file, "rw-------");
    }

    static void program(Path file, boolean executable) throws IOException {
        set(file, executable ? "rwxr-xr-x" : "rw-r--r--");
    }

    static void othersMayPassThrough(Path folder) throws IOException {
        if (supported(folder)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    static int gid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isMine(Path path) throws IOException {
        return !supported(path) || uid(path) == new UnixSystem().getUid();
    }

    static boolean isMineAlone(Path path) throws IOException {
        return isMine(path)
                && (!supported(path)
                        || PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                                .endsWith("------"));
    }

    static void giveTo(int uid, int gid, Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        if (supported(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean supported(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
