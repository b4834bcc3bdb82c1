package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.SignedNote;
import vn.giamsat.verifier.report.Beside;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.TilePath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A whole log as it was exported: a folder, or a ZIP that is read without being unpacked. */
public final class ExportedLog implements LogSource {

    private static final int LARGEST_TILE = 256 * (2 + 65_535);

    private final Path root;
    private final @Nullable FileSystem zip;

    private ExportedLog(Path root, @Nullable FileSystem zip) {
        this.root = root;
        this.zip = zip;
    }

    /** Opens a folder or a ZIP. */
    public static ExportedLog open(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return new ExportedLog(place, null);
        }
        if (!Files.isRegularFile(place)) {
            throw new NotThere(place.toString());
        }
        FileSystem zip = FileSystems.newFileSystem(place);
        return new ExportedLog(zip.getPath("/"), zip);
    }

    @Override
    public byte[] checkpoint() throws IOException {
        return bytes("checkpoint", SignedNote.MOST_BYTES);
    }

    @Override
    public Lines checkpoints() throws IOException {
        return new CheckpointLines(new LineReader(file("checkpoints.ndjson")));
    }

    @Override
    public byte[] tile(int level, long index, int width) throws IOException {
        return bytes(TilePath.tile(level, index, width), LARGEST_TILE);
    }

    @Override
    public byte[] entries(long index, int width) throws IOException {
        return bytes(TilePath.entries(index, width), LARGEST_TILE);
    }

    @Override
    public Lines events(long from, long to) throws IOException {
        var files = new TreeMap<Long, Path>();
        Path folder = root.resolve("events");
        if (!Files.isDirectory(folder)) {
            return Lines.of(List.of());
        }
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".ndjson")) {
                    throw new Unreadable("not a file of events: " + Unreadable.shown(name));
                }
                files.put(Checkpoint.decimal(digits(name)), file);
            }
        }
        // a file begins at the position it is named by, so the one before may hold the first wanted
        Long first = files.floorKey(from);
        return new FilesOfLines(files.headMap(to).tailMap(first == null ? from : first).values());
    }

    /** The number a file is named by; it may be padded so that names sort like numbers. */
    static String digits(String name) {
        String number = name.substring(0, name.length() - ".ndjson".length());
        return number.replaceFirst("^0+(?=.)", "");
    }

    @Override
    public Lines unplaced() throws IOException {
        return new LineReader(file("unplaced.ndjson"));
    }

    @Override
    public InputStream evidence(String sha256) throws IOException {
        return file("evidence/" + sha256);
    }

    @Override
    public Beside beside(long size) throws IOException {
        return new FilesBeside(root, size).found();
    }

    private InputStream file(String name) throws IOException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new NotThere(name);
        }
        return Files.newInputStream(file);
    }

    private byte[] bytes(String name, int atMost) throws IOException {
        try (InputStream in = file(name)) {
            byte[] bytes = in.readNBytes(atMost + 1);
            if (bytes.length > atMost) {
                throw new Unreadable(name + " is larger than " + atMost + " bytes");
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
