package vn.giamsat.verifier.packaged;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What the content of a file came to when it was read: its hash, and whether the ZIP says so too.
 */
record ZipContent(String sha256, long size, boolean asItsHeaderSays) {

    private static final int PIECE = 1 << 16;

    static ZipContent of(ZipEntry entry, ZipForm.Source source) throws IOException {
        MessageDigest digest = digest();
        CRC32 crc = new CRC32();
        long at = entry.start();
        while (at < entry.end()) {
            byte[] piece = source.bytes(at, (int) Math.min(PIECE, entry.end() - at));
            digest.update(piece);
            crc.update(piece);
            at += piece.length;
        }
        return new ZipContent(
                HexFormat.of().formatHex(digest.digest()),
                entry.size(),
                crc.getValue() == entry.crc());
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
