package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Notes out of NDJSON lines {@code {"size":…,"note":"…"}}. */
final class CheckpointLines implements Lines {

    private final Lines lines;

    CheckpointLines(Lines lines) {
        this.lines = lines;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            return null;
        }
        return Json.readObject(line).get("note") instanceof String note
                ? note.getBytes(StandardCharsets.UTF_8)
                : new byte[0];
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
