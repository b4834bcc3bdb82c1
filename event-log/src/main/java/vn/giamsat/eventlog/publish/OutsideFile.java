package vn.giamsat.eventlog.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.key.KeyFiles;
import vn.giamsat.eventlog.note.MalformedNote;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The append-only file that remembers outside the database what was signed: one line for each
 * checkpoint, flushed before anybody sees it. Held by one publisher at a time, also among processes
 * that share the folder.
 */
final class OutsideFile implements AutoCloseable {

    static final String NAME = "checkpoints";

    private static final int LONGEST_LINE = 4 << 10;

    private final Path file;
    private final FileChannel lockChannel;
    private final FileLock lock;

    private OutsideFile(Path file, FileChannel lockChannel, FileLock lock) {
        this.file = file;
        this.lockChannel = lockChannel;
        this.lock = lock;
    }

    /** Empty when another publisher holds it. */
    static Optional<OutsideFile> hold(Path folder) throws IOException {
        KeyFiles.createFolder(folder);
        FileChannel channel = open(folder.resolve("lock"), Set.of(CREATE, WRITE));
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new OutsideFile(folder.resolve(NAME), channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // a publisher of this very process
        }
        channel.close();
        return Optional.empty();
    }

    /** The last two lines at most; what a crash left of an unfinished line is not one. */
    Tail tail() throws IOException {
        if (!Files.exists(file)) {
            return new Tail(false, List.of(), 0);
        }
        try (FileChannel channel = FileChannel.open(file, READ)) {
            long begin = Math.max(0, channel.size() - 3L * LONGEST_LINE);
            // counted in bytes: where reading begins in the middle of a letter, text has another
            // length
            byte[] end = read(channel, begin);
            int complete = end.length;
            while (complete > 0 && end[complete - 1] != '\n') {
                complete--;
            }
            List<String> lines =
                    new String(end, 0, complete, StandardCharsets.UTF_8).lines().toList();
            return new Tail(
                    true,
                    lines.subList(Math.max(0, lines.size() - 2), lines.size()),
                    begin + complete);
        }
    }

    /** Returns when the line is safely on disk. */
    void append(Tail after, OutsideLine line) throws IOException {
        boolean isNew = !Files.exists(file);
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_LINE) {
            throw new IOException("a line of %d bytes is too long".formatted(bytes.length));
        }
        try (FileChannel channel = open(file, Set.of(CREATE, WRITE))) {
            channel.truncate(after.length());
            ByteBuffer left = ByteBuffer.wrap(bytes);
            channel.position(after.length());
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (isNew) {
            KeyFiles.flush(file.getParent());
        }
    }

    private static byte[] read(FileChannel channel, long begin) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - begin));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, begin + bytes.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return bytes.array();
    }

    private static FileChannel open(Path file, Set<StandardOpenOption> how) throws IOException {
        return FileChannel.open(file, how, KeyFiles.onlyMine(file, "rw-------"));
    }

    @Override
    public void close() throws IOException {
        try (lockChannel) {
            lock.release();
        }
    }

    /** How the file ends. The length is that of its complete lines. */
    record Tail(boolean exists, List<String> lines, long length) {

        Optional<OutsideLine> last() {
            return line(1);
        }

        Optional<OutsideLine> secondToLast() {
            return line(2);
        }

        private Optional<OutsideLine> line(int fromEnd) {
            try {
                return lines.size() < fromEnd
                        ? Optional.empty()
                        : Optional.of(OutsideLine.parse(lines.get(lines.size() - fromEnd)));
            } catch (MalformedNote e) {
                throw new SigningRefused(
                        AlarmReason.FILE_WAS_ALTERED, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
