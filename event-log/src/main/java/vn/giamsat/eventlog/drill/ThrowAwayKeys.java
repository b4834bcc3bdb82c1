package vn.giamsat.eventlog.drill;

import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.leaf.LogOrigin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Keys that sign a copy of the log, and keys of strangers; on disk only while they are made. */
public record ThrowAwayKeys(CheckpointSigner own, CheckpointSigner strangers) {

    public static ThrowAwayKeys of(LogOrigin origin, Instant now, SecureRandom random) {
        return new ThrowAwayKeys(signer(origin, now, random), signer(origin, now, random));
    }

    /** What an auditor pins of a log that signs with its own keys and asks no witness. */
    public String policy() {
        var policy = new StringBuilder();
        own.keys().forEach(key -> policy.append("log ").append(key).append('\n'));
        return policy.append("quorum none\n").toString();
    }

    private static CheckpointSigner signer(LogOrigin origin, Instant now, SecureRandom random) {
        try {
            Path folder = Files.createTempDirectory("giamsat-drill");
            try {
                var keys = new KeyFolder(folder.resolve("keys"), origin.name());
                keys.introduce(now, random);
                return keys.signer();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
