package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.key.KeyFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The alarm as a file beside the checkpoints outside: while it is there nothing is signed, whatever
 * the database says. An operator who has found and removed the cause removes the file.
 */
final class AlarmFile {

    static final String NAME = "alarm";

    private final Path folder;
    private final Path file;

    AlarmFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    Optional<Alarm> read() throws IOException {
        return Files.exists(file) ? Optional.of(parse(Files.readAllLines(file))) : Optional.empty();
    }

    /** The first one stays. */
    void raise(Alarm alarm) throws IOException {
        if (!Files.exists(file)) {
            String text = "%s\n%s\n%s\n".formatted(alarm.reason(), alarm.since(), alarm.facts());
            KeyFiles.createFolder(folder);
            KeyFiles.write(file, text);
            KeyFiles.flush(folder);
        }
    }

    private Alarm parse(List<String> lines) throws IOException {
        try {
            return new Alarm(
                    AlarmReason.valueOf(lines.getFirst()),
                    String.join(" ", lines.subList(2, lines.size())),
                    Instant.parse(lines.get(1)));
        } catch (RuntimeException e) {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return new Alarm(AlarmReason.FILE_WAS_ALTERED, file + " cannot be read", changed);
        }
    }
}
