package vn.giamsat.api.evidence;

import org.jspecify.annotations.Nullable;

import java.util.zip.ZipEntry;

/**
 * One line of the table of contents of an archive: what it is called, without what nobody sees and
 * what only turns the writing around, and the size the archive gives for it.
 */
public record ArchiveEntry(String name, boolean folder, @Nullable Long size) {

    static ArchiveEntry of(ZipEntry entry, String shown) {
        long size = entry.getSize();
        return new ArchiveEntry(shown, entry.isDirectory(), size < 0 ? null : size);
    }
}
