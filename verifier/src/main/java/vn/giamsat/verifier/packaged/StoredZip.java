package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.text.Unreadable;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ZIP in the one form of case packages: nothing compressed, names in ascending order, every other
 * field fixed. Whatever another program could read differently is refused, so that not one bit lies
 * outside of what is checked.
 */
final class StoredZip implements Closeable {

    private final RandomAccessFile file;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private StoredZip(RandomAccessFile file) {
        this.file = file;
    }

    static StoredZip open(Path path) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "r");
        try {
            var zip = new StoredZip(file);
            zip.readAll();
            return zip;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private void readAll() throws IOException {
        long at = 0;
        String last = "";
        while (ZipForm.isFile(peek(at))) {
            ZipEntry entry = ZipForm.entry(at, bytes(at, ZipForm.HEADER), this::bytes);
            if (entry.name().compareTo(last) <= 0) {
                throw new Unreadable("names are not in ascending order at byte " + at);
            }
            if (entry.end() > file.length()) {
                throw new Unreadable("the ZIP ends inside of " + entry.name());
            }
            entries.put(entry.name(), entry);
            last = entry.name();
            at = entry.end();
        }
        byte[] directory = ZipForm.directory(List.copyOf(entries.values()), at);
        if (entries.isEmpty() || file.length() - at != directory.length) {
            throw new Unreadable("the directory of the ZIP is not that of its files");
        }
        int differs = Arrays.mismatch(directory, bytes(at, directory.length));
        if (differs >= 0) {
            throw new Unreadable(
                    "the directory of the ZIP differs from its files at byte " + (at + differs));
        }
    }

    private byte[] peek(long at) throws IOException {
        return bytes(at, (int) Math.clamp(file.length() - at, 0, Integer.BYTES));
    }

    private byte[] bytes(long at, int length) throws IOException {
        if (at + length > file.length()) {
            throw new Unreadable("the ZIP ends at byte " + file.length());
        }
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    /** The names of its files, in their order. */
    List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    boolean holds(String name) {
        return entries.containsKey(name);
    }

    /** The content of a file that is small enough to be read at once. */
    byte[] content(String name, long atMost) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Unreadable("there is no file " + name);
        }
        if (entry.size() > atMost) {
            throw new Unreadable(name + " is larger than " + atMost + " bytes");
        }
        return bytes(entry.start(), (int) entry.size());
    }

    /** What a file really is, whatever its checksum says. */
    ZipContent hashed(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Unreadable("there is no file " + name);
        }
        return ZipContent.of(entry, this::bytes);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
