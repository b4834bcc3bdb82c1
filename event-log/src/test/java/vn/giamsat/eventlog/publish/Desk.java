package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.GrowingLog;
import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.witness.WitnessPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A publisher at a log of its own, with everything it signs from in one folder. */
final class Desk implements AutoCloseable {

    static final Instant NOON = Instant.parse("2024-11-20T05:00:00Z");

    final GrowingLog log = new GrowingLog();
    final Checkpoints checkpoints = new Checkpoints(log.dataSource());
    final KeyFolder keys;
    final Path keyFolder;
    final Path outside;
    private Instant now = NOON;

    Desk(Path home) {
        keyFolder = home.resolve("keys");
        keys = new KeyFolder(keyFolder, GrowingLog.ORIGIN);
        outside = home.resolve("outside");
        introduceKeys();
    }

    String introduceKeys() {
        now = now.plusSeconds(1);
        return keys.introduce(now, new SecureRandom());
    }

    CheckpointPublisher publisher() {
        return publisher(keys.signer());
    }

    CheckpointPublisher publisher(CheckpointSigner signer) {
        now = now.plusSeconds(1);
        Instant fixed = now;
        return new CheckpointPublisher(
                log.dataSource(),
                log.tree(),
                new Publishing(
                        new LogOrigin(GrowingLog.ORIGIN),
                        signer,
                        outside,
                        () -> fixed,
                        WitnessPolicy.none()));
    }

    Optional<Checkpoint> publish() {
        return publish(publisher());
    }

    Optional<Checkpoint> publish(CheckpointPublisher publisher) {
        try {
            return publisher.publish();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void fail() {
        throw new IllegalStateException("died");
    }

    /** By name, the oldest first. */
    List<String> pairs() {
        try (var children = Files.list(keyFolder)) {
            return children.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path file() {
        return outside.resolve(OutsideFile.NAME);
    }

    Path alarmFile() {
        return outside.resolve(AlarmFile.NAME);
    }

    List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<AlarmReason> alarm() {
        return checkpoints.alarm().map(Alarm::reason);
    }

    @Override
    public void close() {
        log.close();
    }
}
