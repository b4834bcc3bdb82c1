package vn.giamsat.api.casepackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One file of a package: what it will say is known before the first byte of the package is sent.
 */
record PackageFile(String name, long size, String sha256, long crc, Content content) {

    private static final int PIECE = 1 << 16;

    /** Where the bytes come from; asked twice, to know them and to send them. */
    interface Content {
        InputStream open() throws IOException;
    }

    static PackageFile of(String name, byte[] bytes) {
        try {
            return read(name, () -> new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PackageFile read(String name, Content content) throws IOException {
        MessageDigest digest = digest();
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = content.open()) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
                crc.update(piece, 0, read);
                size += read;
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new PackageFile(name, size, hash, crc.getValue(), content);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
