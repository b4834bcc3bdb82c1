package vn.giamsat.api.integrity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.giamsat.api.evidence.EvidenceFolder;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.tree.TilePath;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole log as a ZIP, under the names it has over HTTP: tiles of the newest checkpoint,
 * and every event, also what was recorded after it. Cut short it has no table of contents, so that
 * nobody takes a part for the whole.
 */
final class LogExport {

    private static final Logger LOG = LoggerFactory.getLogger(LogExport.class);
    private static final long EVENTS_A_FILE = 5_000;
    private static final int CHECKPOINTS_A_PIECE = 500;

    private final EventLog log;
    private final EvidenceFolder evidence;
    private final Set<String> named = new TreeSet<>();

    LogExport(EventLog log, EvidenceFolder evidence) {
        this.log = log;
        this.evidence = evidence;
    }

    void write(OutputStream out) throws IOException {
        Optional<Checkpoint> newest = log.checkpoints().latest();
        long size = newest.map(Checkpoint::size).orElse(0L);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        if (newest.isPresent()) {
            text(zip, "checkpoint", newest.get().cosigned());
        }
        text(zip, "policy", log.checkpoints().policy());
        checkpoints(zip, size);
        for (int level = TilePath.ENTRIES; TilePath.widthIn(size, level, 0) > 0; level++) {
            tiles(zip, size, level);
        }
        events(zip);
        unplaced(zip);
        for (String sha256 : named) {
            evidence(zip, sha256);
        }
        zip.finish();
    }

    private void checkpoints(ZipOutputStream zip, long upTo) throws IOException {
        zip.putNextEntry(new ZipEntry("checkpoints.ndjson"));
        long from = 0;
        while (from <= upTo) {
            List<Checkpoint> piece = log.checkpoints().from(from, CHECKPOINTS_A_PIECE);
            for (Checkpoint checkpoint : piece) {
                if (checkpoint.size() <= upTo) {
                    zip.write(CheckpointLine.of(checkpoint).getBytes(StandardCharsets.UTF_8));
                }
            }
            from = piece.isEmpty() ? upTo + 1 : piece.getLast().size() + 1;
        }
        zip.closeEntry();
    }

    private void tiles(ZipOutputStream zip, long size, int level) throws IOException {
        for (long index = 0; TilePath.widthIn(size, level, index) > 0; index++) {
            var path = new TilePath(level, index, TilePath.widthIn(size, level, index));
            byte[] bytes = new StoredTile(log.tree(), path).bytes();
            if (level == TilePath.ENTRIES) {
                named.addAll(NamedEvidence.in(bytes));
            }
            bytes(zip, path.toString(), bytes);
        }
    }

    private void events(ZipOutputStream zip) throws IOException {
        var lines = new EventLines(log.storedHistory());
        long end = log.positions().head() + 1;
        for (long first = 0; first < end; first += EVENTS_A_FILE) {
            zip.putNextEntry(new ZipEntry("events/%d.ndjson".formatted(first)));
            lines.writePlaced(first, Math.min(first + EVENTS_A_FILE, end), zip);
            zip.closeEntry();
        }
    }

    private void unplaced(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("unplaced.ndjson"));
        new EventLines(log.storedHistory()).writeUnplaced(zip);
        zip.closeEntry();
    }

    /** What is missing is missing from the file as well: the verifier names it. */
    private void evidence(ZipOutputStream zip, String sha256) throws IOException {
        try (InputStream content = evidence.asItLies(sha256)) {
            zip.putNextEntry(new ZipEntry("evidence/" + sha256));
            content.transferTo(zip);
            zip.closeEntry();
        } catch (Refused absent) {
            LOG.warn("Evidence {} is not there, the export is without it", sha256);
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        bytes(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
