package vn.giamsat.api.casepackage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ZIP whose bytes follow from its files alone: sorted names, one fixed time, nothing compressed
 * (how deflate packs differs between its versions), no comments, no extra fields. It is read as it
 * is sent; no more than a piece of a file is in memory.
 */
final class PackageZip {

    /** Beyond these a ZIP needs other fields (ZIP64). */
    static final long LARGEST = 0xFFFF_FFFEL;

    static final int MOST_FILES = 0xFFFE;

    private final List<ZipFields> entries;
    private final byte[] directory;
    private final long length;

    PackageZip(List<PackageFile> files) {
        entries = new ArrayList<>();
        long offset = 0;
        for (PackageFile file : inOrder(files)) {
            ZipFields entry = new ZipFields(file, offset);
            entries.add(entry);
            offset += entry.header().length + file.size();
        }
        directory = ZipFields.directory(entries, offset);
        length = offset + directory.length;
    }

    static List<PackageFile> inOrder(List<PackageFile> files) {
        return files.stream().sorted(Comparator.comparing(PackageFile::name)).toList();
    }

    boolean fits() {
        return length <= LARGEST && entries.size() <= MOST_FILES;
    }

    long length() {
        return length;
    }

    InputStream open() {
        List<PackageFile.Content> pieces = new ArrayList<>();
        for (ZipFields entry : entries) {
            pieces.add(() -> new ByteArrayInputStream(entry.header()));
            pieces.add(entry.file().content());
        }
        pieces.add(() -> new ByteArrayInputStream(directory));
        return new OneAfterAnother(pieces);
    }
}
