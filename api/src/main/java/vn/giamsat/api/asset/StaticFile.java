package vn.giamsat.api.asset;

import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One style sheet or script: what it is, and the same compressed once and for all. */
final class StaticFile {

    private static final int DIGITS_OF_VERSION = 16;

    private final String name;
    private final String version;
    private final MediaType type;
    private final byte[] plain;
    private final byte[] compressed;

    StaticFile(String name, byte[] content) throws IOException {
        this.name = name;
        this.type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        this.version = versionOf(content);
        this.plain = content.clone();
        this.compressed = compressed(content);
    }

    /** Changes with the content, so that what a browser keeps under it is never out of date. */
    String version() {
        return version;
    }

    String address() {
        return StaticFiles.ROOT + version + "/" + name;
    }

    MediaType type() {
        return type;
    }

    byte[] content(boolean asCompressed) {
        return (asCompressed ? compressed : plain).clone();
    }

    private static String versionOf(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS_OF_VERSION);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new SmallestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Done once at the start, so it may take its time. */
    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
