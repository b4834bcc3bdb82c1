package vn.giamsat.api.evidence;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** How much content there is, and its SHA-256. */
record HashedContent(String sha256, long size) {
    private static final int PIECE = 1 << 16;

    /** Returns when the content is flushed to the device; stops at the first byte too many. */
    static HashedContent write(InputStream content, Path file, long largest) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > largest) {
                    throw Refused.because(ProblemKind.TOO_LARGE, Map.of("limit", largest));
                }
                digest.update(piece, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            out.force(true);
        }
        return new HashedContent(HexFormat.of().formatHex(digest.digest()), size);
    }

    static HashedContent of(FileChannel in) throws IOException {
        MessageDigest digest = newDigest();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece.clear())) {
            digest.update(piece.flip());
            size += read;
        }
        return new HashedContent(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
