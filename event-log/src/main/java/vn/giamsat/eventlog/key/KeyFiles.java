package vn.giamsat.eventlog.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that only their owner may see, and that survive a power failure once they are written. */
public final class KeyFiles {

    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.complementOf(
                    EnumSet.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));

    private KeyFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectory(folder, onlyMine(folder, "rwx------"));
        flush(parent);
    }

    public static void write(Path file, String content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(CREATE_NEW, WRITE), onlyMine(file, "rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** So that the names in the folder survive, and not only what they name. */
    public static void flush(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    static void requirePrivate(Path path, KeyProblem otherwise) throws IOException {
        if (isPosix(path)) {
            var open = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
            open.retainAll(OF_OTHERS);
            if (!open.isEmpty() || Files.isSymbolicLink(path)) {
                throw new KeysRefused(otherwise, path);
            }
        }
    }

    public static FileAttribute<?>[] onlyMine(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
