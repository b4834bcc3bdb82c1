package vn.giamsat.postgresql;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A txz archive of programs; no entry and no link of it may leave the folder it is unpacked into.
 */
final class ProgramArchive {

    private static final int OWNER_MAY_EXECUTE = 0b001_000_000;

    private final Path folder;

    private ProgramArchive(Path folder) {
        this.folder = folder;
    }

    static void unpack(InputStream txz, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(txz))) {
            var archive = new ProgramArchive(folder.toAbsolutePath().normalize());
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                archive.write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        Path target = inside(folder.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(parent(target));
        // a program may still be running from the old file: replace the name, never the content
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            inside(parent(target).resolve(entry.getLinkName()), entry);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(inside(folder.resolve(entry.getLinkName()), entry), target);
        } else {
            Files.copy(content, target);
            Permissions.program(target, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
        }
    }

    private Path inside(Path path, TarArchiveEntry entry) {
        if (path.normalize().startsWith(folder)) {
            return path.normalize();
        }
        throw new PostgresqlNotStarted(Obstacle.ARCHIVE_LEAVES_ITS_FOLDER, entry.getName());
    }

    private Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? folder : parent;
    }
}
