package vn.giamsat.benchmarks;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.StoredFact;
import vn.giamsat.eventlog.leaf.StoredPosition;
import vn.giamsat.verifier.tree.TilePath;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/**
 * Writes a log into a folder the way auditors get it: tiles, bundles, stored events, checkpoints.
 */
final class HistoryExport {

    private static final int EVENTS_A_FILE = 5_000;
    private static final int TILE = 256;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final EventLog log;
    private final Path folder;

    HistoryExport(EventLog log, Path folder) {
        this.log = log;
        this.folder = folder;
    }

    /** With a checkpoint after every so many events, and the newest at the end. */
    void write(NoteSigner signer, int eventsACheckpoint) throws IOException {
        long size = log.tree().head().size();
        tiles(size);
        for (long from = 0; from < size; from += EVENTS_A_FILE) {
            events(from, Math.min(size, from + EVENTS_A_FILE));
        }
        file("unplaced.ndjson", new byte[0]);
        var notes = new StringBuilder();
        for (long at = eventsACheckpoint; at < size + eventsACheckpoint; at += eventsACheckpoint) {
            long signed = Math.min(at, size);
            String note = signer.note(signed, log.tree().rootAt(signed).base64());
            notes.append("{\"size\":").append(signed).append(",\"note\":\"");
            notes.append(note.replace("\n", "\\n")).append("\"}\n");
            file("checkpoint", note.getBytes(StandardCharsets.UTF_8));
        }
        file("checkpoints.ndjson", notes.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void tiles(long size) throws IOException {
        int level = 0;
        for (long nodes = size; nodes > 0; nodes /= TILE) {
            for (long index = 0; index * TILE < nodes; index++) {
                int width = (int) Math.min(TILE, nodes - index * TILE);
                file(TilePath.tile(level, index, width), log.tree().tile(level, index, width));
                if (level == 0) {
                    file(TilePath.entries(index, width), log.tree().entries(index, width));
                }
            }
            level++;
        }
    }

    private void events(long from, long to) throws IOException {
        Path path = folder.resolve("events/" + from + ".ndjson");
        Files.createDirectories(path.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            List<StoredPosition> positions = log.storedHistory().placed(from, to);
            for (StoredPosition position : positions) {
                out.write(line(position.position(), position.fact().orElseThrow()));
            }
        }
    }

    static byte[] line(long position, StoredFact fact) {
        String text =
                "{\"position\":%d,\"id\":%d,\"aggregateType\":%s,\"aggregateId\":%s,\"sequence\":%d,\"eventId\":%s,"
                                .formatted(
                                        position,
                                        fact.id(),
                                        quoted(fact.aggregateType()),
                                        quoted(fact.aggregateId()),
                                        fact.sequence(),
                                        quoted(fact.eventId()))
                        + "\"name\":%s,\"version\":%s,\"recordedAt\":\"%s\",\"salt\":\"%s\",\"payload\":\"%s\",\"metadata\":\"%s\"}\n"
                                .formatted(
                                        quoted(fact.name()),
                                        quoted(fact.version()),
                                        MICROSECONDS.format(fact.recordedAt()),
                                        base64(fact.salt()),
                                        base64(fact.payload()),
                                        base64(fact.metadata()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
