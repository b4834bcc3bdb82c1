package vn.giamsat.api.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the table of contents of an archive, or of a document that is one; never unpacks it. */
final class Archive {
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_SHOWN = 1_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final long HIGHEST_RATIO = 100;

    /** Small documents of repeated text compress well; the ratio speaks only above this size. */
    private static final long RATIO_FROM = 10L << 20;

    private Archive() {}

    static boolean isOne(Path file) {
        try (ZipFile zip = opened(file)) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether whoever unpacks it gets neither files elsewhere nor a disk that is full. */
    static boolean isSafe(Path file) {
        try (ZipFile zip = opened(file)) {
            if (zip.size() > MOST_ENTRIES) {
                return false;
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            long unpacked = entries.stream().mapToLong(e -> Math.max(e.getSize(), 0)).sum();
            long packed = entries.stream().mapToLong(e -> Math.max(e.getCompressedSize(), 0)).sum();
            return entries.stream().noneMatch(e -> leaves(e.getName()))
                    && unpacked <= MOST_UNPACKED
                    && (unpacked <= RATIO_FROM || unpacked <= packed * HIGHEST_RATIO);
        } catch (IOException e) {
            return false;
        }
    }

    /** The table of contents, in the order in which it is written. */
    static ArchiveContents contents(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return contents(zip, EntryName::shown);
        } catch (ZipException otherLetters) {
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
                return contents(zip, EntryName::ofWindows);
            }
        }
    }

    private static ArchiveContents contents(ZipFile zip, UnaryOperator<String> shown) {
        List<ArchiveEntry> entries =
                zip.stream()
                        .limit(MOST_SHOWN)
                        .map(entry -> ArchiveEntry.of(entry, shown.apply(entry.getName())))
                        .toList();
        return new ArchiveContents(entries, zip.size());
    }

    /**
     * Names are in UTF-8, or, in archives of older Windows, in a page of 256 letters: then every
     * octet is taken for a letter, so that the archive can be read at all.
     */
    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherLetters) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean leaves(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..");
    }
}
