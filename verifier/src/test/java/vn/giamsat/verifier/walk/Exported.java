package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.export.Lines;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.tree.TilePath;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a log the way it is exported: the same paths as over HTTP. */
public final class Exported {

    private static final int EVENTS_A_FILE = 100;

    private Exported() {}

    /** A small log, and the files an auditor has of it. */
    public static Map<String, byte[]> filesOf(int size, long seed) throws IOException {
        return files(TestLog.of(size, seed), size);
    }

    /** What an auditor pins for it. */
    public static byte[] policy() {
        return ("log "
                        + TestLog.ED25519.key().vkey()
                        + "\nlog "
                        + TestLog.ML_DSA.key().vkey()
                        + "\nquorum none\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> files(TestLog log, int size) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("checkpoint", log.checkpoint());
        var notes = new StringBuilder();
        for (byte[] note : log.checkpoints) {
            String text = new String(note, StandardCharsets.UTF_8).replace("\n", "\\n");
            notes.append("{\"size\":").append(Checkpoint.read(note).size());
            notes.append(",\"note\":\"").append(text).append("\"}\n");
        }
        files.put("checkpoints.ndjson", notes.toString().getBytes(StandardCharsets.UTF_8));
        for (int level = 0; level < log.levels.size(); level++) {
            int nodes = log.levels.get(level).size();
            for (int first = 0; first < nodes; first += 256) {
                int width = Math.min(256, nodes - first);
                files.put(
                        TilePath.tile(level, first / 256, width),
                        log.tile(level, first / 256, width));
                if (level == 0) {
                    files.put(
                            TilePath.entries(first / 256, width), log.entries(first / 256, width));
                }
            }
        }
        for (int from = 0; from < size; from += EVENTS_A_FILE) {
            files.put(
                    "events/" + from + ".ndjson",
                    lines(log.events(from, Math.min(size, from + EVENTS_A_FILE))));
        }
        files.put("unplaced.ndjson", lines(log.unplaced()));
        log.evidence.forEach((sha256, file) -> files.put("evidence/" + sha256, file));
        return files;
    }

    static byte[] lines(Lines lines) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    /** Unpacked. */
    public static Path folder(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** Packed. */
    public static Path zip(Map<String, byte[]> files, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                var packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue());
                packed.closeEntry();
            }
        }
        return zip;
    }
}
