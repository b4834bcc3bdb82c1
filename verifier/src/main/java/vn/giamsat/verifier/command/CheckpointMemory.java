package vn.giamsat.verifier.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * The last checkpoint seen of each log, one file a log. It is written beside and then moved, so
 * that a crash leaves the old one or the new one; one that cannot be read is a fault, never a fresh
 * start.
 */
final class CheckpointMemory {

    private final Path folder;
    private final TrustPolicy policy;

    private CheckpointMemory(Path folder, TrustPolicy policy) {
        this.folder = folder;
        this.policy = policy;
    }

    /** Null when the auditor wants nothing remembered. */
    static @Nullable CheckpointMemory of(Arguments arguments, TrustPolicy policy) {
        if (arguments.has("no-state")) {
            return null;
        }
        Path home = Path.of(System.getProperty("user.home"), ".giamsat-verifier");
        return new CheckpointMemory(arguments.option("state").map(Path::of).orElse(home), policy);
    }

    @Nullable Checkpoint seen() throws IOException {
        Path file = file();
        if (!Files.exists(file)) {
            return null;
        }
        Checkpoint seen = Checkpoint.read(Files.readAllBytes(file));
        if (!policy.judge(seen).signedByTheLog()) {
            throw new Unreadable(file + " is not signed as the policy asks");
        }
        return seen;
    }

    /** Remembers a newer checkpoint, unless what was found speaks against it. */
    void remember(Report report) throws IOException {
        Checkpoint checkpoint = report.checkpoint();
        Checkpoint before = seen();
        if (checkpoint == null
                || !trusted(report)
                || before != null && before.size() >= checkpoint.size()) {
            return;
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "checkpoint", ".tmp");
        Files.write(fresh, checkpoint.note().written().getBytes(StandardCharsets.UTF_8));
        flush(fresh);
        Files.move(
                fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean trusted(Report report) {
        return report.findings().stream()
                .map(finding -> finding.kind().exitCode())
                .allMatch(code -> code == ExitCode.EVIDENCE || code == ExitCode.UNLOGGED);
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path file() {
        byte[] origin = policy.origin().getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Hash.of(origin).bytes()).substring(0, 16);
        String readable = policy.origin().replaceAll("[^A-Za-z0-9.-]", "_");
        String name = readable.substring(0, Math.min(80, readable.length()));
        return folder.resolve(name + "-" + hash + ".checkpoint");
    }
}
